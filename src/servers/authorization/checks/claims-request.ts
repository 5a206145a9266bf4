import { isRecord } from '#protocol/json.ts'
import { type Json, type JsonObject, parseObject } from '#protocol/jwt.ts'

/** What a `claims` parameter asks for (OpenID Connect Core 5.5), as far as a server can act on it. */
export interface ClaimsAsked {
  userinfo: readonly string[]
  idToken: readonly string[]
  /** Only this user will do (5.5.1). */
  sub?: string
  /** One of these authentication contexts (5.5.1.1). */
  acr?: readonly string[]
  acrEssential?: true
}

const nothing: ClaimsAsked = { userinfo: [], idToken: [] }

/** Reads it; undefined where it is malformed. */
export function parseClaims(text: string | undefined): ClaimsAsked | undefined {
  if (text === undefined) return nothing
  const object = parseObject(text)
  const [userinfo, idToken] = [members(object?.userinfo), members(object?.id_token)]
  if (object === undefined || userinfo === undefined || idToken === undefined) return undefined
  const sub = valuesOf(idToken.sub)[0] ?? valuesOf(userinfo.sub)[0]
  const acr = valuesOf(idToken.acr)
  return {
    userinfo: Object.keys(userinfo),
    idToken: Object.keys(idToken),
    ...(sub === undefined ? {} : { sub }),
    ...(acr.length === 0 ? {} : { acr }),
    ...(acr.length > 0 && isEssential(idToken.acr) ? { acrEssential: true } : {}),
  }
}

/** The claims of one place; {} where the place is not named. Each is null, or an object of constraints. */
function members(place: Json | undefined): JsonObject | undefined {
  if (place === undefined || place === null) return {}
  if (!isRecord(place)) return undefined
  return Object.values(place).every((one) => one === null || isConstraint(one)) ? place : undefined
}

function isConstraint(one: Json): boolean {
  return (
    isRecord(one) &&
    (one.essential === undefined || typeof one.essential === 'boolean') &&
    (one.values === undefined || Array.isArray(one.values))
  )
}

function valuesOf(one: Json | undefined): string[] {
  if (!isRecord(one)) return []
  const values = Array.isArray(one.values) ? (one.values as readonly Json[]) : [one.value]
  return values.filter((value) => typeof value === 'string')
}

function isEssential(one: Json | undefined): boolean {
  return isRecord(one) && one.essential === true
}
