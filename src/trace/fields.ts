import {
  formOf,
  type HttpRequest,
  type HttpResponse,
  header,
  mediaType,
  queryOf,
  splitUrl,
} from '#network/http.ts'
import { parseCookies } from '#protocol/cookies.ts'
import { decodeJwt, type JsonObject, parseObject } from '#protocol/jwt.ts'
import { decodeForm, type Pair } from '#protocol/pairs.ts'
import { kindOf } from './values.ts'
import type { Field } from './views.ts'

type Part = Field['part']
type Leg = Field['leg']

/** Every part of a request that can be read, explained and changed, in the order of the wire. */
export function requestFields(request: HttpRequest): Field[] {
  const cookies = parseCookies(header(request, 'cookie'))
  const form = formOf(request)
  return [
    single('request', 'method', request.method),
    single('request', 'url', splitUrl(request.url).base),
    ...listed('request', 'query', queryOf(request.url)),
    ...listed(
      'request',
      'header',
      request.headers.filter(([name]) => name.toLowerCase() !== 'cookie'),
    ),
    ...listed('request', 'cookie', cookies),
    ...listed('request', 'form', form),
    ...(request.body !== '' && form.length === 0 ? [single('request', 'body', request.body)] : []),
  ]
}

/** Every part of a response; the parameters of a redirect stand as `query`, the claims of an ID token as `claim`. */
export function responseFields(response: HttpResponse): Field[] {
  const { query, fragment } = splitUrl(header(response, 'location') ?? '')
  const json = mediaType(response) === 'application/json' ? parseObject(response.body) : undefined
  return [
    single('response', 'status', String(response.status)),
    ...listed('response', 'query', decodeForm(query || fragment)),
    ...listed('response', 'header', response.headers),
    ...(json ? listed('response', 'json', membersOf(json)) : []),
    ...(json ? claimsOf(json) : []),
    ...(!json && response.body !== '' ? [single('response', 'body', response.body)] : []),
  ]
}

function claimsOf(json: JsonObject): Field[] {
  const jwt = typeof json.id_token === 'string' ? decodeJwt(json.id_token) : undefined
  if (!jwt) return []
  const head = membersOf(jwt.header).map(([name, value]) => [`header.${name}`, value] as const)
  return listed('response', 'claim', [...head, ...membersOf(jwt.claims)])
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

function listed(leg: Leg, part: Part, pairs: readonly Pair[]): Field[] {
  const seen = new Map<string, number>()
  return pairs.map(([name, value]) => {
    const key = part === 'header' ? name.toLowerCase() : name
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    const kind = part === 'header' ? headerKind(name, value) : kindOf(name)
    return { leg, part, name, nth, value, ...(kind ? { kind } : {}) }
  })
}

function headerKind(name: string, value: string): Field['kind'] {
  return name.toLowerCase() === 'authorization' && /^bearer /i.test(value) ? 'access-token' : undefined
}
