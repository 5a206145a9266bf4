import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeForm, encodeForm } from './pairs.ts'

const text = fc.string({ unit: 'binary' })

describe('form encoding (RFC 6749 Appendix B)', () => {
  it('comes back as it went in: order, repeats, empty names and every character', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const sent = pairs.map((pair) => pair.map((one) => one.toWellFormed()))
        expect(decodeForm(encodeForm(pairs))).toEqual(sent)
      }),
    )
  })

  it('writes nothing but unreserved characters and escapes, so that no value ends a parameter or a header', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(encodeForm([['a', value]])).toMatch(/^a=(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/)
      }),
    )
  })

  it('reads plus as a space, and keeps what is no escape', () => {
    expect(decodeForm('a=1+2%2B3&b&=c&d=%zz&é=%C3%A9')).toEqual([
      ['a', '1 2+3'],
      ['b', ''],
      ['', 'c'],
      ['d', '%zz'],
      ['é', 'é'],
    ])
  })

  it('reads any text as the platform does', () => {
    const piece = fc.constantFrom(
      '&',
      '=',
      '+',
      '%',
      '%41',
      '%C3%A9',
      '%C3',
      '%zz',
      '%EF%BB%BF',
      'é',
      'a',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, text)), (pieces) => {
        const sent = pieces.join('')
        fc.pre(!sent.startsWith('?'))
        expect(decodeForm(sent)).toEqual([...new URLSearchParams(sent)])
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a leading question mark for part of a name: the mark before a query is not part of it', () => {
    expect(decodeForm('?a=1&?b=2')).toEqual([
      ['?a', '1'],
      ['?b', '2'],
    ])
  })

  it('decodes the example of RFC 6749 Appendix B', () => {
    expect(decodeForm('+%25%26%2B%C2%A3%E2%82%AC')).toEqual([[' %&+£€', '']])
  })
})
