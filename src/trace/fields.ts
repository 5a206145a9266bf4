import {
  formOf,
  type HttpRequest,
  type HttpResponse,
  header,
  isForm,
  mediaType,
  queryOf,
  splitUrl,
} from '#network/http.ts'
import { parseCookies } from '#protocol/cookies.ts'
import { decodeJwt, type JsonObject, parseObject } from '#protocol/jwt.ts'
import { decodeForm, type Pair, valueOf } from '#protocol/pairs.ts'
import { oauthKind, redeemsToken, stageOfAnswer } from './oauth-kinds.ts'
import { headerPieces, pagePieces, tokenPieces } from './pieces.ts'
import { kindOf } from './values.ts'
import type { Field } from './views.ts'

type Part = Field['part']
type Leg = Field['leg']
type More = (name: string, value: string) => Pick<Field, 'kind' | 'pieces'>

/** Every part of a request that can be read, explained and changed, in the order of the wire. */
export function requestFields(request: HttpRequest): Field[] {
  const cookies = parseCookies(header(request, 'cookie'))
  const form = formOf(request)
  const others = request.headers.filter(([name]) => name.toLowerCase() !== 'cookie')
  return [
    single('request', 'method', request.method),
    single('request', 'url', splitUrl(request.url).base),
    ...listed('request', 'query', queryOf(request.url)),
    ...listed('request', 'header', others, headerMore('request', redeemsToken(request))),
    ...listed('request', 'cookie', cookies),
    ...listed('request', 'form', form),
    ...claimsOf('request', valueOf(form, 'id_token')),
    ...(request.body !== '' && form.length === 0 ? [single('request', 'body', request.body)] : []),
  ]
}

/**
 * Every part of a response; the parameters of a redirect stand as `query`, the claims of an ID token as `claim`.
 * `request`: what it answers, where that is known; it says which of the two tokens of OAuth 1.0 came.
 */
export function responseFields(response: HttpResponse, request?: HttpRequest): Field[] {
  const { query, fragment } = splitUrl(header(response, 'location') ?? '')
  const json = mediaType(response) === 'application/json' ? parseObject(response.body) : undefined
  const form = isForm(response) ? decodeForm(response.body) : []
  const stage = stageOfAnswer(request, valueOf(form, 'oauth_callback_confirmed') !== undefined)
  return [
    single('response', 'status', String(response.status)),
    ...listed('response', 'query', decodeForm(query || fragment)),
    ...listed('response', 'header', response.headers, headerMore('response', false)),
    ...(json ? listed('response', 'json', membersOf(json), jsonMore) : []),
    ...claimsOf('response', json?.id_token),
    ...listed('response', 'form', form, (name) => withKind(oauthKind(name, stage))),
    ...(!json && form.length === 0 && response.body !== '' ? [bodyOf(response)] : []),
  ]
}

function bodyOf(response: HttpResponse): Field {
  const body = single('response', 'body', response.body)
  const pieces = mediaType(response) === 'text/html' ? pagePieces('response', response.body) : []
  return pieces.length === 0 ? body : { ...body, pieces }
}

function claimsOf(leg: Leg, token: unknown): Field[] {
  const jwt = typeof token === 'string' ? decodeJwt(token) : undefined
  if (!jwt) return []
  const head = membersOf(jwt.header).map(([name, value]) => [`header.${name}`, value] as const)
  return listed(leg, 'claim', [...head, ...membersOf(jwt.claims)])
}

function membersOf(object: JsonObject): Pair[] {
  return Object.entries(object).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}

function single(leg: Leg, part: Part, value: string): Field {
  return { leg, part, name: '', nth: 0, value }
}

function listed(leg: Leg, part: Part, pairs: readonly Pair[], more: More = byName): Field[] {
  const seen = new Map<string, number>()
  return pairs.map(([name, value]) => {
    const key = part === 'header' ? name.toLowerCase() : name
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return { leg, part, name, nth, value, ...more(name, value) }
  })
}

const byName: More = (name) => withKind(kindOf(name))

const jsonMore: More = (name, value) => ({
  ...byName(name, value),
  ...withPieces(tokenPieces('response', name, value)),
})

function headerMore(leg: Leg, redeems: boolean): More {
  return (name, value) => {
    const token = name.toLowerCase() === 'authorization' && /^(?:bearer|dpop) /i.test(value)
    return {
      ...withKind(token ? 'access-token' : undefined),
      ...withPieces(headerPieces(leg, name, value, redeems)),
    }
  }
}

function withKind(kind: Field['kind']): Pick<Field, 'kind'> {
  return kind ? { kind } : {}
}

function withPieces(pieces: readonly Field[]): Pick<Field, 'pieces'> {
  return pieces.length === 0 ? {} : { pieces }
}
