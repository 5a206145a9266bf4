import { type HttpRequest, header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { codeFor, redemption, tokensFor, webAuth } from '#servers/authorization/testing/codes.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { basic, get, post, spa, web } from '#servers/authorization/testing/requests.ts'
import { type Case, mutated, type Seen } from './case.ts'

/** What each way of authentication puts into the header and into the body. */
const auth: Readonly<Record<string, { header?: Pair; body?: Readonly<Record<string, string>> }>> = {
  none: { body: { client_id: 'web-basic' } },
  post: { body: { client_id: 'web-basic', client_secret: 'web-basic-secret' } },
  both: { header: webAuth, body: { client_id: 'web-basic', client_secret: 'web-basic-secret' } },
  'wrong-secret': { header: basic('web-basic', 'wrong') },
  'unknown-client': { header: basic('no-such-client', 'x') },
  'malformed-basic': { header: ['Authorization', 'Basic %%%'] },
  'basic-lowercase': { header: ['Authorization', webAuth[1].replace('Basic', 'basic')] },
  'other-client': { header: basic('enc%3Aclient%2F1', 'p%252B%3A+%2B%26%3D%2F~%22secret') },
  'secret-in-query': { body: { client_id: 'web-post' } },
}

const bases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'token.code.web': web,
  'token.code.spa': spa,
  'token.code.post': { ...web, client_id: 'web-post' },
}

/** Runs a case at /token: a code is made, the things before happen, then the changed request is sent. */
export function atToken({ mutation }: Case): Seen {
  const desk = new Desk()
  const request = bases[mutation.base] ?? {}
  const good = redemption(request, codeFor(desk, request))
  const usual = { header: request === web ? webAuth : undefined }
  const way = mutation.auth === undefined ? usual : (auth[mutation.auth] ?? {})
  const build = (params: Parameters<typeof post>[1]) => post('/token', params, way.header ? [way.header] : [])
  if (mutation.before?.includes('use-code')) desk.ask(build(good))
  if (mutation.before?.includes('use-code-bad-verifier'))
    desk.ask(build({ ...good, code_verifier: 'C'.repeat(43) }))
  desk.now += mutation.advance ?? 0
  let sent: HttpRequest = build(mutated({ ...good, ...('body' in way ? way.body : {}) }, mutation))
  if (mutation.auth === 'secret-in-query')
    sent = { ...sent, url: `${sent.url}?client_secret=web%2Bpost%2541` }
  if (mutation.headers) {
    const named = Object.keys(mutation.headers)
    const kept = sent.headers.filter(([name]) => !named.includes(name.toLowerCase()))
    sent = { ...sent, headers: [...kept, ...Object.entries(mutation.headers)] }
  }
  return seen(desk, sent)
}

/** Runs a case at /userinfo. */
export function atUserinfo({ mutation }: Case): Seen {
  const desk = new Desk()
  const { id_token } = tokensFor(desk, web)
  const { access_token } = tokensFor(desk, { ...web, scope: 'profile' })
  const token = mutation.token === 'id_token' ? id_token : access_token
  return seen(desk, get('/userinfo', {}, [['Authorization', `Bearer ${token}`]]))
}

function seen(desk: Desk, request: HttpRequest): Seen {
  const response = desk.ask(request)
  const challenge = header(response, 'www-authenticate') ?? ''
  const inHeader = /error="([a-z_]+)"/.exec(challenge)?.[1]
  const error = inHeader ?? parseObject(response.body)?.error
  if (response.status < 400) return { delivery: 'accepted', error: null, response }
  return {
    delivery: inHeader ? 'www-authenticate' : 'json',
    error: typeof error === 'string' ? error : null,
    response,
  }
}
