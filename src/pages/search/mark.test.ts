import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from './mark.ts'
import { queryTokens } from './tokens.ts'

const shown = (text: string, query: string, matched: readonly string[] = queryTokens(query)) =>
  markWords(text, matched, queryTokens(query))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

describe('markWords', () => {
  it('marks the beginnings that were typed, and whole words that fitted nearly', () => {
    expect(shown('The app sends code + verifier', 'verif')).toBe('The app sends code + [verif]ier')
    expect(shown('Is OAuth like Kerberos?', 'kerbros', ['kerberos'])).toBe('Is OAuth like [Kerberos]?')
    expect(shown('rfc7636#4.5', 'RFC 7636')).toBe('[rfc7636]#4.5')
    expect(shown('rfc7636#4.5', 'rfc7636#4.5')).toBe('[rfc7636]#[4.5]')
    expect(shown('CK-PKCE-MATCH', 'ck-pkce')).toBe('[CK]-[PKCE]-MATCH')
    expect(shown('code_verifier of a code', 'code_verifier')).toBe('[code_verifier] of a code')
    expect(shown('code_verifier', 'verifier')).toBe('code_[verifier]')
  })

  it('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        const pieces = markWords(text, queryTokens(query), queryTokens(query))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})
