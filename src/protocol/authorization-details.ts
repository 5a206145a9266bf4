import { type Json, parseJson } from './json.ts'
import type { JsonObject } from './jwt.ts'

/** One right, in detail (RFC 9396 2). */
export type AuthorizationDetail = JsonObject & { readonly type: string }

/** Reads `authorization_details`: a JSON array, not empty, of objects with a `type`; undefined for anything else. */
export function parseDetails(text: string): readonly AuthorizationDetail[] | undefined {
  const value = parseJson(text)
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.every(isDetail) ? (value as readonly AuthorizationDetail[]) : undefined
}

function isDetail(one: Json): boolean {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return false
  return typeof (one as JsonObject).type === 'string' && (one as JsonObject).type !== ''
}
