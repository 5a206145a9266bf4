import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import pkceLogin from '#flows/pkce-login/index.ts'
import { markTerms, type Piece } from './mark-terms.ts'
import { meanings } from './meanings.en.ts'
import { terms } from './terms.en.ts'

const textOf = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
const marked = (texts: readonly string[], flow = 'pkce-login') =>
  markTerms(texts, flow).map((pieces) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.text}: ${piece.term.term}`])),
  )

describe('markTerms', () => {
  it('marks each term once in a step, where it is used first', () => {
    expect(marked(['A hash.', 'The hash of the verifier.', 'The verifier.'])).toEqual([
      ['hash: hash'],
      ['verifier: code_verifier'],
      [],
    ])
  })

  it('takes the longest term, in the plural and with capitals', () => {
    expect(marked(['The client secret and the client.'])).toEqual([
      ['client secret: client secret', 'client: client'],
    ])
    expect(marked(['Public clients get access tokens.'])).toEqual([
      ['Public clients: public client', 'access tokens: access token'],
    ])
    expect(marked(['Compare with Authorization Code.'])).toEqual([['Authorization Code: authorization code']])
  })

  it('knows that a word means another thing in another flow', () => {
    expect(marked(['The verifier.'], 'classic-oauth1')).toEqual([['verifier: oauth_verifier']])
    expect(marked(['The code on the TV.'], 'device-api')).toEqual([[]])
    expect(marked(['A website whose code runs on a server.'], 'concept/client-types')).toEqual([[]])
    expect(marked(['The short code.'], 'device-api')).toEqual([['short code: user code']])
  })

  it.each([
    'The SkyAlbum API answers.',
    'A substantial issue.',
    'state=xyz and /userinfo.',
    'No Authorization header.',
    'A passkey or code.',
    'The SPA’s code.',
    'id.skyalbum.example/tokens',
  ])('marks nothing in “%s”', (text) => expect(marked([text])).toEqual([[]]))

  it('changes no letter of any text', () => {
    const word = fc.constantFrom(
      ...terms.flatMap(({ term, words }) => [term, ...(words ?? [])]),
      'the ',
      '. ',
      's',
    )
    const text = fc.array(fc.oneof(word, fc.string())).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.constantFrom('pkce-login', 'classic-oauth1'),
        (texts, flow) => {
          const steps = markTerms(texts, flow)
          expect(steps.map(textOf)).toEqual(texts)
          const used = steps.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.term]))
          expect(new Set(used).size).toBe(used.length)
        },
      ),
    )
  })

  it('finds something to explain in nearly every step', () => {
    const steps = Object.values(pkceLogin.content.steps)
    const without = steps.filter(
      ({ caption, why, notice }) => marked([caption, why, notice]).flat().length === 0,
    )
    expect(without.length).toBeLessThan(steps.length / 4)
  })
})

describe('the glossary', () => {
  it('has the terms of the curriculum, each once, in short sentences', () => {
    expect(terms).toHaveLength(65)
    expect(new Set(terms.map(({ term }) => term)).size).toBe(65)
    expect(Object.keys(meanings).sort()).toEqual(terms.map(({ term }) => term).sort())
    for (const means of Object.values(meanings))
      for (const sentence of means.split(/(?<=[.?!:;])\s+/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
  })

  it.each(terms)(
    '$term is found by each of its words',
    ({ term, words = [term], onlyIn = ['pkce-login'] }) => {
      for (const word of words)
        expect(marked([`Look at the ${word}, please.`], onlyIn[0])).toEqual([[`${word}: ${term}`]])
    },
  )
})
