import { fromBase64url, toBase64url } from '#protocol/bytes.ts'
import type { SigningJwk } from '#protocol/jwk.ts'

/** SubjectPublicKeyInfo of a P-256 key up to the point (RFC 5480 2). */
const prefix = Uint8Array.of(
  ...[0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01],
  ...[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04],
)

/** The text of a published P-256 key, as everybody can write it down; undefined for a key of another kind. */
export function publicKeyPem(key: SigningJwk): string | undefined {
  if (key.kty !== 'EC') return undefined
  const [x, y] = [fromBase64url(key.x), fromBase64url(key.y)]
  if (x === undefined || y === undefined) return undefined
  const base64url = toBase64url(Uint8Array.of(...prefix, ...x, ...y))
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/').padEnd(124, '=')
  const lines = base64.match(/.{1,64}/g) ?? []
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`
}
