import { formAction, hiddenFields } from '#network/page-form.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { isOAuthHeader, parseOAuthHeader } from '#protocol/oauth1/header.ts'
import type { Pair } from '#protocol/pairs.ts'
import { basicPair, challengeParts, cookieParts } from './header-parts.ts'
import { oauthKind } from './oauth-kinds.ts'
import { kindOf } from './values.ts'
import type { Field } from './views.ts'

type Leg = Field['leg']

/**
 * What a header line is put together from, [] for one that says one thing: the parameters of `Authorization: OAuth`, the
 * two halves of Basic, a DPoP proof, a challenge, a cookie with its attributes. Each is named `header/name`, in lower
 * case, but the cookie itself, which is a cookie. `redeems`: the request exchanges a request token (RFC 5849 2.3).
 */
export function headerPieces(leg: Leg, name: string, value: string, redeems: boolean): Field[] {
  const key = name.toLowerCase()
  const within = (pairs: readonly Pair[], kind = kindOf) =>
    pairs.map(([part, text]) => piece(leg, 'header', `${key}/${part}`, text, kind(part)))
  switch (key) {
    case 'authorization':
      return isOAuthHeader(value)
        ? within(parseOAuthHeader(value) ?? [], (part) => oauthKind(part, redeems ? 'request' : 'access'))
        : within(basicPair(value))
    case 'dpop':
      return within(jwtParts(value))
    case 'www-authenticate':
      return within(challengeParts(value))
    case 'set-cookie': {
      const [[cookie, text], ...attributes] = cookieParts(value)
      return [piece(leg, 'cookie', cookie, text, kindOf(cookie)), ...within(attributes)]
    }
    default:
      return []
  }
}

/** The claims of an access token that can be read (RFC 9068), as `access_token/aud`; [] for any other text. */
export function tokenPieces(leg: Leg, name: string, value: string): Field[] {
  if (name !== 'access_token') return []
  return jwtParts(value).map(([part, text]) => piece(leg, 'json', `access_token/${part}`, text, undefined))
}

/** The form in a page: where it goes, and what the browser sends along without being asked. */
export function pagePieces(leg: Leg, html: string): Field[] {
  const action = formAction(html)
  if (action === undefined) return []
  return [
    piece(leg, 'body', 'action', action, undefined),
    ...counted(hiddenFields(html).map(([name, value]) => piece(leg, 'form', name, value, kindOf(name)))),
  ]
}

/** Fields of one name are told apart by their number: each can be changed by itself. */
function counted(fields: readonly Field[]): Field[] {
  return fields.map((field, at) => ({
    ...field,
    nth: fields.slice(0, at).filter(({ name }) => name === field.name).length,
  }))
}

function jwtParts(value: string): Pair[] {
  const jwt = decodeJwt(value)
  const text = (one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one))
  return jwt ? Object.entries({ ...jwt.header, ...jwt.claims }).map(([name, one]) => [name, text(one)]) : []
}

function piece(leg: Leg, part: Field['part'], name: string, value: string, kind: Field['kind']): Field {
  return { leg, part, name, nth: 0, value, ...(kind ? { kind } : {}) }
}
