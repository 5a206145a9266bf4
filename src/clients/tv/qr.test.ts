import { describe, expect, it } from 'vitest'
import { qrCode } from './qr.ts'

const hex = (line: readonly boolean[]) =>
  BigInt(`0b${line.map(Number).join('')}`)
    .toString(16)
    .padStart(9, '0')

/** Rows as python-qrcode 8.2 draws them (version 4, level L, mask 0), 33 squares in hex digits each. */
const wanted =
  '1fc446f7f 10488e741 17522005d 17499265d 17499a65d 10477fe41 1fd55557f 00122db00 1df113bc4 0abbbd9c9 0b77781bb 0b0ddceaa 16f6618c9 122e69dcd 056480873 030e29bfa 00fd12be3 1e23b3145 0fc77d4eb 1ba1d8e3a 19ce709c3 04ba699c5 16c09cdab 0f023be22 17d90dbf0 0017b191f 1fd75035f 1055ecd13 175270df3 174271491 175890b35 10560ff7a 1fd130b23'

describe('a QR code', () => {
  it('is square by square the one that another library draws', () => {
    const squares = qrCode('https://id.skyalbum.example/device?user_code=WDJB-MJHT')
    expect(squares?.map(hex).join(' ')).toBe(wanted)
  })

  it('holds 78 bytes and no more', () => {
    expect(qrCode('x'.repeat(78))).toHaveLength(33)
    expect(qrCode('x'.repeat(79))).toBeUndefined()
    expect(qrCode('ü'.repeat(40))).toBeUndefined()
  })
})
