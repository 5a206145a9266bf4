import { describe, expect, it } from 'vitest'
import { quiz as authnAuthz } from './authn-authz/quiz.en.ts'
import { quiz as chooseFlow } from './choose-flow/quiz.en.ts'
import { quiz as clientTypes } from './client-types/quiz.en.ts'
import { concepts } from './concepts.en.ts'
import { type ConceptId, conceptIndex, conceptPath } from './concepts.ts'
import { quiz as examples } from './examples/quiz.en.ts'
import { quiz as history } from './history/quiz.en.ts'
import { content as ofKerberos } from './kerberos/content.en.ts'
import { quiz as kerberos } from './kerberos/quiz.en.ts'
import { sorting } from './kerberos/sorting.en.ts'
import { conceptPageOf } from './lazy.ts'
import { quiz as openId } from './openid/quiz.en.ts'
import { quiz as whatIsOAuth } from './what-is-oauth/quiz.en.ts'

const quizzes: Readonly<Record<ConceptId, typeof chooseFlow>> = {
  'authn-authz': authnAuthz,
  'client-types': clientTypes,
  'what-is-oauth': whatIsOAuth,
  examples: examples,
  kerberos: kerberos,
  openid: openId,
  history: history,
  'choose-flow': chooseFlow,
}

const words = (text: string) => text.split(/\s+/).length

describe('the concept pages', () => {
  it.each(conceptIndex)('%s has an address, a page, a short title and a lead in short sentences', (id) => {
    const { title, lead } = concepts[id]
    expect(conceptPath(id)).toBe(`/concept/${id}`)
    expect(conceptPageOf(id)).toBeDefined()
    expect(words(title)).toBeLessThanOrEqual(9)
    for (const sentence of lead.split(/(?<=[.?!:])\s+/)) expect(words(sentence)).toBeLessThanOrEqual(20)
  })

  it('have no page at another address', () => {
    for (const id of ['', 'nothing', 'constructor', '__proto__']) expect(conceptPageOf(id)).toBeUndefined()
  })

  it.each(conceptIndex)('%s has two questions with three choices, one right, and feedback for each', (id) => {
    expect(quizzes[id]).toHaveLength(2)
    for (const { question, choices } of quizzes[id]) {
      expect(words(question)).toBeLessThanOrEqual(20)
      expect(choices).toHaveLength(3)
      expect(choices.filter(({ correct }) => correct)).toHaveLength(1)
      for (const { text, feedback } of choices) {
        expect(words(text)).toBeLessThanOrEqual(14)
        for (const sentence of feedback.split(/(?<=[.?!:])\s+/))
          expect(words(sentence)).toBeLessThanOrEqual(20)
      }
    }
  })

  it('say what each part of Kerberos is before they ask for its partner', () => {
    const story = ofKerberos.story.join(' ').toLowerCase()
    const { none, ...parts } = sorting.heaps
    expect(none).toBeDefined()
    for (const part of Object.values(parts)) expect(story).toContain(part.toLowerCase())
    for (const sentence of ofKerberos.story.flatMap((text) => text.split(/(?<=[.?!:])\s+/)))
      expect(words(sentence), sentence).toBeLessThanOrEqual(20)
  })

  it('do not betray the right answer by its length', () => {
    const all = conceptIndex.flatMap((id) => quizzes[id])
    const longest = all.filter(({ choices }) => {
      const right = choices.find(({ correct }) => correct)?.text.length ?? 0
      return choices.every(({ text, correct }) => correct || text.length < right)
    })
    expect(longest.length).toBeLessThan(all.length / 2)
  })
})
