import type { HttpResponse } from '#network/http.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

/** The keys of a JWKS answer; without keys no signature can be good, so a bad answer needs no check of its own. */
export function keysOf(response: HttpResponse): readonly JsonObject[] {
  const keys = response.status === 200 ? parseObject(response.body)?.keys : undefined
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'object' && key !== null) : []
}
