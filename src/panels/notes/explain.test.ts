import { describe, expect, it } from 'vitest'
import { clause } from '#protocol/clauses.ts'
import type { Place } from './annotation.ts'
import { explain as explainBy } from './explain.ts'
import { everyTheme } from './testing/every-theme.ts'

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const all = Object.values(everyTheme)
  .flat()
  .flatMap(({ part, notes }) =>
    Object.entries(notes).map(([name, note]) => [`${part} ${name}`, note] as const),
  )
const at = (place: Partial<Place>): Place => ({
  leg: 'request',
  part: 'query',
  name: '',
  message: 'authorize',
  value: '',
  url: 'https://id.skyalbum.example/authorize',
  ...place,
})
const explain = (place: Place) => explainBy(place, [...everyTheme.core, ...everyTheme.rare])

describe('annotations', () => {
  it.each(all)('%s: one short line each, with a readable clause', (_, { what, why, clause: id }) => {
    expect(words(what)).toBeLessThanOrEqual(14)
    expect(what).toMatch(/^[\p{L}“/].*[.”]$/u)
    if (why !== undefined) {
      expect(words(why)).toBeLessThanOrEqual(20)
      expect(why).toMatch(/\.$/)
    }
    if (id !== undefined) expect(new URL(clause(id).href).protocol).toBe('https:')
    expect(`${what}${why}`).not.toMatch(/["']/)
  })

  it('tells the state that is sent from the state that comes back', () => {
    const sent = explain(at({ name: 'state' }))
    const returned = explain(at({ name: 'state', message: 'callback' }))
    expect(returned?.clause).toBe('rfc6749#4.1.2')
    expect(sent).not.toEqual(returned)
    expect(explain(at({ name: 'state', message: 'consent', leg: 'response' }))).toEqual(returned)
  })

  it('tells the code in the form from the code in the link', () => {
    expect(explain(at({ part: 'form', message: 'token', name: 'code' }))?.clause).toBe('rfc6749#4.1.3')
    expect(explain(at({ message: 'callback', name: 'code' }))?.clause).toBe('rfc6749#4.1.2')
  })

  it('has a line of its own for values that change the meaning', () => {
    const plain = explain(at({ name: 'code_challenge_method', value: 'plain' }))
    expect(plain?.clause).toBe('rfc7636#7.2')
    expect(explain(at({ name: 'code_challenge_method', value: 'x' }))?.clause).toBe('rfc7636#4.3')
    expect(explain(at({ part: 'claim', leg: 'response', name: 'alg', value: 'none' }))?.clause).toBe(
      'rfc8725#3.2',
    )
  })

  it('compares header names without case (RFC 9110 5.1)', () => {
    const noStore = at({ part: 'header', leg: 'response', name: 'Cache-Control', value: 'no-store' })
    expect(explain(noStore)?.clause).toBe('rfc9111#5.2.2.5')
    expect(explain(at({ part: 'header', name: 'Cache-Control' }))).toBeUndefined()
  })

  it('knows method, status and endpoint by their values', () => {
    expect(explain(at({ part: 'method', value: 'POST' }))?.clause).toBe('rfc9110#9.3.3')
    expect(explain(at({ part: 'status', leg: 'response', value: '303' }))?.clause).toBe('rfc9700#4.12')
    expect(explain(at({ part: 'url', value: 'https://id.skyalbum.example/token?a=/b' }))?.clause).toBe(
      'rfc6749#3.2',
    )
    expect(explain(at({ part: 'url', value: 'example.paperkite:/callback?code=1' }))?.clause).toBe(
      'rfc8252#7.1',
    )
  })

  it('finds a member of the key set by its path', () => {
    const kid = explain(at({ part: 'json', leg: 'response', message: 'jwks', name: 'keys[0].kid' }))
    expect(kid?.clause).toBe('rfc7517#4.5')
    expect(explain(at({ part: 'json', leg: 'response', message: 'jwks', name: 'keys.0.kid' }))).toEqual(kid)
  })

  it.each(['constructor', '__proto__', 'toString', '', 'made_up'])('knows nothing about %j', (name) => {
    expect(explain(at({ name }))).toBeUndefined()
    expect(explain(at({ part: 'form', name }))).toBeUndefined()
  })
})
