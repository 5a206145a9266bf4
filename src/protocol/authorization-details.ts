import { isRecord, type Json, parseJson } from './json.ts'
import type { JsonObject } from './jwt.ts'

/** One right, in detail (RFC 9396 2). */
export type AuthorizationDetail = JsonObject & { readonly type: string }

/** Reads `authorization_details`: a JSON array, not empty, of objects with a `type`; undefined for anything else. */
export function parseDetails(text: string): readonly AuthorizationDetail[] | undefined {
  const value = parseJson(text)
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.every(isDetail) ? (value as readonly AuthorizationDetail[]) : undefined
}

/**
 * Whether one right is the other or less of it (RFC 9396 6.1 leaves it to the types): the same fields, of which lists of
 * texts may be shorter. A field that is left out would mean no limit, and one more may mean anything: both are refused.
 */
export function narrows(asked: JsonObject, granted: JsonObject): boolean {
  const names = Object.keys(granted)
  return (
    Object.keys(asked).length === names.length &&
    names.every((name) => Object.hasOwn(asked, name) && isWithin(asked[name], granted[name]))
  )
}

function isWithin(asked: Json | undefined, granted: Json | undefined): boolean {
  if (canonical(asked) === canonical(granted)) return true
  return isTexts(asked) && isTexts(granted) && asked.length > 0 && asked.every((one) => granted.includes(one))
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** The same text for the same value, in whatever order its members were written. */
function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, part: Json) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}

function isDetail(one: Json): boolean {
  return isRecord(one) && typeof one.type === 'string' && one.type !== ''
}
