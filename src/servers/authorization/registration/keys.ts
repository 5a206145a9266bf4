import { isRecord } from '#protocol/json.ts'
import type { Json, JsonObject } from '#protocol/jwt.ts'

/** Members that would give a key away (RFC 7518 6.2.2, 6.3.2, 6.4). */
const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/** The keys of a JWK Set; undefined where it is none, or holds anything but public keys (RFC 7517 5, RFC 7591 2). */
export function publicKeys(jwks: Json | undefined): readonly JsonObject[] | undefined {
  const keys = isRecord(jwks) ? jwks.keys : undefined
  if (!Array.isArray(keys)) return undefined
  return keys.every(isPublicKey) ? (keys as readonly JsonObject[]) : undefined
}

function isPublicKey(key: Json): boolean {
  return isRecord(key) && typeof key.kty === 'string' && !secret.some((name) => Object.hasOwn(key, name))
}
