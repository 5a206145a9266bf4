import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from './anchor.ts'
import { findTerms } from './find-terms.ts'
import { terms } from './terms.en.ts'
import {
  longest,
  readTranslations,
  type Translations,
  translationOf,
  withTranslation,
  writeTranslations,
} from './translations.ts'

const found = (query: string, own: Translations = {}) => findTerms(terms, query, own).map(({ term }) => term)

describe('findTerms', () => {
  it('leaves all where nothing is asked', () => expect(found('  ')).toHaveLength(65))

  it('looks into the name, the ways to say it, the meaning and the own word', () => {
    expect(found('NONCE')).toContain('nonce')
    expect(found('/authorize')).toContain('authorization endpoint')
    expect(found('pixy')).toEqual(['PKCE'])
    expect(found('jeton', { 'access token': 'jeton d’accès' })).toEqual(['access token'])
  })

  it('wants every word, in any order, and finds nothing where one is missing', () => {
    expect(found('token refresh')).toContain('refresh token')
    expect(found('token zebra')).toEqual([])
  })
})

describe('anchorOf', () => {
  it('gives each term an address of its own that needs no escape', () => {
    const anchors = terms.map(({ term }) => anchorOf(term))
    expect(new Set(anchors).size).toBe(terms.length)
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(anchorOf('aud (audience)')).toBe('aud')
    expect(anchorOf('consumer / service provider')).toBe('consumer-service-provider')
  })
})

describe('translations', () => {
  it('come back as they were written', () => {
    const change = fc.tuple(fc.constantFrom(...terms.map(({ term }) => term), '__proto__'), fc.string())
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const own = changes.reduce<Translations>(
          (before, [term, text]) => withTranslation(before, term, text),
          {},
        )
        expect(readTranslations(writeTranslations(own))).toEqual(own)
      }),
    )
  })

  it('go when they are emptied, and are kept short', () => {
    const own = withTranslation({}, 'nonce', '  مرة واحدة ')
    expect(translationOf(own, 'nonce')).toBe('مرة واحدة')
    expect(withTranslation(own, 'nonce', ' ')).toEqual({})
    expect(translationOf(withTranslation({}, 'nonce', 'x'.repeat(999)), 'nonce')).toHaveLength(longest)
  })

  it('have nothing for a term without one, not even for one called constructor', () => {
    expect(translationOf({}, 'constructor')).toBe('')
  })

  it.each(['', '[]', 'null', '{"nonce":1}', '{"nonce":" "}', `{"nonce":"${'x'.repeat(longest + 1)}"}`])(
    'refuses %s',
    (text) => expect(readTranslations(text)).toBeUndefined(),
  )
})
