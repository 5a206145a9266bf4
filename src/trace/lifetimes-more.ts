import { formOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import type { Entry } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import type { End } from './lifetimes.ts'
import { redeemsToken } from './oauth-kinds.ts'
import { familyRevoked, refusedBy, tokenAnswers, wasRedeemed, wasRefused } from './token-answers.ts'
import { bareValue } from './value-of-field.ts'
import { withPieces } from './values.ts'
import type { Field } from './views.ts'

/** A refresh token ends when a new one takes its place, or when its family is taken back (RFC 9700 4.14.2). */
export function refreshTokenEnd(value: string, entries: readonly Entry[]): End {
  const answers = tokenAnswers(entries)
  const rotated = answers.some(
    ({ form, body }) =>
      form.some(([name, sent]) => name === 'refresh_token' && sent === value) &&
      body.refresh_token !== undefined &&
      body.refresh_token !== value,
  )
  const giver = answers.find(({ body }) => body.refresh_token === value)
  return { spent: rotated || (giver !== undefined && familyRevoked(giver, entries)) }
}

/** Both codes of a device live as long as their answer says, and end with the tokens (RFC 8628 3.2, 3.5). */
export function deviceEnd(kind: 'device-code' | 'user-code', value: string, entries: readonly Entry[]): End {
  const name = kind === 'device-code' ? 'device_code' : 'user_code'
  const answer = tokenAnswers(entries).find(({ body }) => body[name] === value)
  if (answer === undefined) return { spent: false }
  const { device_code, expires_in } = answer.body
  const code = typeof device_code === 'string' ? device_code : ''
  const spent =
    wasRedeemed('device_code', code, entries) || wasRefused('CK-DEV-DENIED', 'device_code', code, entries)
  return {
    ...(typeof expires_in === 'number' ? { born: answer.made, expires: answer.made + expires_in } : {}),
    spent,
  }
}

/** A cookie ends when its server sets another value under its name, or removes it (RFC 6265 5.3, 5.2.2). */
export function cookieReplaced(value: string, entries: readonly Entry[]): boolean {
  const set = entries.flatMap((entry) =>
    entry.kind === 'response' ? withPieces(responseFields(entry.response)).filter(isSet) : [],
  )
  const last = set.findLast((one) => one.value === value)
  return last !== undefined && set.findLast(({ name }) => name === last.name) !== last
}

const isSet = ({ leg, part }: Field) => leg === 'response' && part === 'cookie'

/** When a check refused a message because of this value in it (seconds of the run's clock), whoever had sent it. */
export function refusals(check: string, value: string, entries: readonly Entry[]): number[] {
  const exchanges = refusedBy(check, entries)
  return entries.flatMap((entry) =>
    entry.kind === 'request' &&
    exchanges.includes(entry.x) &&
    withPieces(requestFields(entry.request)).some((field) => bareValue(field) === value)
      ? [entry.time]
      : [],
  )
}

/** A request token, its secret and its verifier work once: a good answer of the exchange uses them up (RFC 5849 2.3). */
export function requestTokenSpent(kind: ValueKind, value: string, entries: readonly Entry[]): boolean {
  // A secret only signs and is never sent: what was sent is the token that came with it.
  const wanted = kind === 'request-secret' ? tokenOfSecret(value, entries) : value
  const exchanges = entries.flatMap((entry) =>
    entry.kind === 'request' &&
    redeemsToken(entry.request) &&
    withPieces(requestFields(entry.request)).some((field) => field.value === wanted)
      ? [entry.x]
      : [],
  )
  return entries.some(
    (entry) => entry.kind === 'response' && exchanges.includes(entry.x) && entry.response.status === 200,
  )
}

function tokenOfSecret(secret: string, entries: readonly Entry[]): string | undefined {
  const forms = entries.map((entry) => (entry.kind === 'response' ? formOf(entry.response) : []))
  const came = forms.find((form) => valueOf(form, 'oauth_token_secret') === secret)
  return came && valueOf(came, 'oauth_token')
}
