import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalInConstantTime, fromBase64url, textOf, toBase64url, utf8 } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 100 })

describe('base64url (RFC 4648 §5, RFC 7515 Appendix C)', () => {
  it('comes back as it went in, and is what Node writes', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        expect(toBase64url(any)).toBe(Buffer.from(any).toString('base64url'))
        expect(fromBase64url(toBase64url(any))).toEqual(any)
      }),
    )
  })

  it('has one spelling for each value: whatever is read would be written the same way', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDwxyz0189-_+/= '), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (any) => {
        const read = fromBase64url(any)
        if (read !== undefined) expect(toBase64url(read)).toBe(any)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['A', 'AAAAA', 'AB', 'AAB', 'AA==', 'A A', 'AA\n', 'A+', 'A/', 'Aé', '🪁🪁'])(
    'refuses %j',
    (text) => {
      expect(fromBase64url(text)).toBeUndefined()
    },
  )
})

describe('UTF-8', () => {
  it('is refused where it is none', () => {
    expect(textOf(Uint8Array.of(0xff))).toBeUndefined()
    expect(textOf(Uint8Array.of(0xc0, 0x80))).toBeUndefined()
    expect(textOf(utf8('naïve 🪁'))).toBe('naïve 🪁')
  })
})

describe('comparing secrets', () => {
  it('says the same as ===', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 5 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(equalInConstantTime(a, b)).toBe(a === b)
        expect(equalInConstantTime(a, a)).toBe(true)
        expect(equalInConstantTime(a, `${a}x`)).toBe(false)
      }),
    )
  })
})
