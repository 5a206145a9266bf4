import { refuses } from '#protocol/check.ts'
import { parseScope } from '#protocol/scope.ts'
import type { Entry, Trace } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import { revealed } from './revealed.ts'
import type { Field } from './views.ts'

/** What the app has of a run so far. */
export interface Gains {
  /** Claims about the person, by name; a newer one takes the place of an older. */
  learns: readonly (readonly [name: string, value: string])[]
  /** The app has checked the ID token: before that, its claims prove nothing. */
  checked: boolean
  /** The scopes of its access token; `signed` for a token of OAuth 1.0, which has none. */
  may: readonly string[]
  /** Seconds that the access token lives. */
  lives?: number
  /** The API has given what the app asked for. */
  used: boolean
}

/** Claims that say something of the token, not of the person (OpenID Connect Core 2, RFC 7519 4.1). */
const ofToken = ['aud', 'azp', 'exp', 'iat', 'nbf', 'jti', 'nonce', 'at_hash', 'c_hash', 's_hash', 'sid']

/**
 * What the app learns of the person, and what it may do, at the cursor: read off the messages that reached it.
 * @param app the participant's id
 * @param api the id of the API, '' where the flow has none
 */
export function gainsAt(trace: Trace, at: number, app: string, api: string): Gains {
  const entries = revealed(trace, at)
  const got = entries.flatMap((entry) => receivedBy(app, entry, entries))
  const learns = new Map(
    got
      .filter(({ to, field }) => isOfPerson(field) || (to === 'userinfo' && field.part === 'json'))
      .map(({ field }) => [field.name, field.value]),
  )
  const judged = entries
    .filter((entry) => entry.kind === 'checks')
    .filter(({ results }) => results.some(({ id }) => id === 'CK-IDT-FORMAT'))
  const tokens = got.filter(({ field }) => field.kind === 'access-token' && field.part === 'json')
  const of = (name: string) =>
    got.findLast(({ field, x }) => field.name === name && field.part === 'json' && x === tokens.at(-1)?.x)
  const lives = Number(of('expires_in')?.field.value)
  const signed = got.some(({ field }) => field.kind === 'oauth-token')
  return {
    learns: [...learns],
    checked: judged.length > 0 && !judged.some(({ results }) => results.some(refuses)),
    may: signed ? ['signed'] : tokens.length > 0 ? (parseScope(of('scope')?.field.value ?? '') ?? []) : [],
    ...(tokens.length > 0 && lives > 0 ? { lives } : {}),
    used:
      api !== '' &&
      got.some(({ from, field }) => from === api && field.part === 'status' && field.value === '200'),
  }
}

function isOfPerson({ part, name }: Field): boolean {
  return part === 'claim' && !name.startsWith('header.') && !ofToken.includes(name)
}

/** The fields of a message that reached the app, with who sent it. */
function receivedBy(
  app: string,
  entry: Entry,
  entries: readonly Entry[],
): { x: number; from: string; to: string; field: Field }[] {
  if (entry.kind === 'request') {
    if (entry.to !== app) return []
    return requestFields(entry.request).map((field) => ({ x: entry.x, from: entry.from, to: '', field }))
  }
  const sent = entries.find((one) => one.kind === 'request' && 'x' in entry && one.x === entry.x)
  if (entry.kind !== 'response' || sent?.kind !== 'request' || sent.from !== app) return []
  const from = { x: entry.x, from: sent.to, to: sent.message }
  return responseFields(entry.response, sent.request).map((field) => ({ ...from, field }))
}
