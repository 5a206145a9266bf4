import { formOf } from '#network/http.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'
import type { Entry } from '#world/records.ts'

/** A good answer to a form that an app sent: tokens, or the codes of a device. */
export interface TokenAnswer {
  x: number
  /** What the app had sent. */
  form: readonly Pair[]
  body: JsonObject
  /** Seconds on the run's clock. */
  made: number
}

/** All of them, in order. */
export function tokenAnswers(entries: readonly Entry[]): TokenAnswer[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'response' || entry.response.status !== 200) return []
    const body = parseObject(entry.response.body)
    const form = formSent(entry.x, entries)
    if (body === undefined || form.length === 0) return []
    // It was made when the server judged the request, which can be a step before the answer arrives.
    const made = entries.find((one) => one.kind === 'checks' && one.x === entry.x)?.time ?? entry.time
    return [{ x: entry.x, form, body, made }]
  })
}

/** What is sent under this name is worth nothing once the token endpoint has taken it. */
export function wasRedeemed(name: string, value: string, entries: readonly Entry[]): boolean {
  return tokenAnswers(entries).some(({ form }) => valueOf(form, name) === value)
}

/** Whether a check refused a form because of what stood in it under this name. */
export function wasRefused(check: string, name: string, value: string, entries: readonly Entry[]): boolean {
  return refusedBy(check, entries).some((x) => valueOf(formSent(x, entries), name) === value)
}

/** A code that comes a second time takes back what its first use gave (RFC 6749 4.1.2). */
export function codeCameTwice(answer: TokenAnswer, entries: readonly Entry[]): boolean {
  const code = valueOf(answer.form, 'code')
  return refusedBy('CK-CODE-ONCE', entries).some(
    (x) => x > answer.x && code !== undefined && valueOf(formSent(x, entries), 'code') === code,
  )
}

/** A refresh token that comes a second time takes back all that grew from the same login (RFC 9700 4.14.2). */
export function familyRevoked(answer: TokenAnswer, entries: readonly Entry[]): boolean {
  const family = familyOf(answer, entries)
  return refusedBy('CK-RT-REUSE', entries).some((x) => {
    const token = valueOf(formSent(x, entries), 'refresh_token')
    return token !== undefined && familyOfToken(token, entries) === family
  })
}

/** Where a family begins: at the answer that a login gave, or at a refresh token from before the story. */
function familyOf({ form, x }: TokenAnswer, entries: readonly Entry[]): number | string {
  const token = valueOf(form, 'refresh_token')
  return token === undefined ? x : familyOfToken(token, entries, x)
}

function familyOfToken(token: string, entries: readonly Entry[], before = Infinity): number | string {
  const giver = tokenAnswers(entries).find(({ body, x }) => x < before && body.refresh_token === token)
  return giver === undefined ? token : familyOf(giver, entries)
}

/** The exchanges that a check refused. */
export function refusedBy(check: string, entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) =>
    entry.kind === 'checks' &&
    entry.x !== undefined &&
    entry.results.some(({ id, verdict }) => id === check && verdict === 'fail')
      ? [entry.x]
      : [],
  )
}

function formSent(x: number, entries: readonly Entry[]): readonly Pair[] {
  const sent = entries.find((entry) => entry.kind === 'request' && entry.x === x)
  return sent?.kind === 'request' ? formOf(sent.request) : []
}
