import { describe, expect, it } from 'vitest'
import { quote } from './content.en.ts'

describe('the quote', () => {
  it('stands there word by word', () => {
    expect(quote.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')).toBe(
      'OpenID is for humans logging into machines, OAuth is for machines logging into machines on behalf of humans.',
    )
  })

  it('has words that are right and words that are not, each with a short note of its own', () => {
    const notes = quote.filter((piece) => typeof piece !== 'string')
    expect(new Set(notes.map(({ words }) => words)).size).toBe(notes.length)
    expect(new Set(notes.map(({ right }) => right)).size).toBe(2)
    for (const sentence of notes.flatMap(({ note }) => note.split(/(?<=[.:])\s+/)))
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20)
  })
})
