import { beforeEach, describe, expect, it } from 'vitest'
import { decodeJwt } from '#protocol/jwt.ts'
import { redeem, redemption } from '#servers/authorization/testing/codes.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, native, spa, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'

let desk: Desk
let visitor: Visitor
const httpsSpa = { ...spa, redirect_uri: 'https://client.example/cb' }

/** What a browser that is logged in gets: a code at once, a page, or an error. */
function answer(params: Readonly<Record<string, string>>): string {
  const location = locationOf(visitor.open(get('/authorize', params).url))
  if (location === '') return visitor.agent.url.replace(/\?.*/, '').replace('https://as.example/', '')
  const back = returned(location).params
  return back.error ?? (back.code ? 'code' : '?')
}

beforeEach(() => {
  desk = new Desk()
  visitor = new Visitor(desk)
  visitor.logIn(get('/authorize', web).url, alice)
})

describe('single sign-on (OpenID Connect Core §3.1.2.3)', () => {
  it.each([
    ['a second login', {}, 'code'],
    ['prompt=none', { prompt: 'none' }, 'code'],
    ['prompt=login', { prompt: 'login' }, 'login'],
    ['prompt=select_account', { prompt: 'select_account' }, 'login'],
    ['prompt=consent', { prompt: 'consent' }, 'consent'],
    ['prompt=login consent', { prompt: 'login consent' }, 'login'],
    ['a scope that was not allowed yet', { scope: 'openid email' }, 'consent'],
    ['the same without a page', { scope: 'openid email', prompt: 'none' }, 'consent_required'],
    ['another client', spa, 'consent'],
    ['max_age=0, which equals prompt=login', { max_age: '0' }, 'login'],
    ['max_age=0 without a page', { max_age: '0', prompt: 'none' }, 'login_required'],
  ])('%s', (_what, more, wanted) => {
    expect(answer({ ...web, ...more })).toBe(wanted)
  })

  it('accepts a login that is exactly max_age old, and no older one', () => {
    desk.now += 100
    expect(answer({ ...web, max_age: '100' })).toBe('code')
    expect(answer({ ...web, max_age: '99' })).toBe('login')
    expect(answer({ ...web, max_age: '99', prompt: 'none' })).toBe('login_required')
  })

  it('ends after eight hours', () => {
    desk.now += 8 * 3600 - 1
    expect(answer(web)).toBe('code')
    desk.now += 1
    expect(answer(web)).toBe('login')
  })

  it('tells when the user really logged in: auth_time (§2)', () => {
    const loggedIn = desk.now
    desk.now += 100
    const { code = '' } = returned(
      locationOf(visitor.open(get('/authorize', { ...web, max_age: '1000' }).url)),
    ).params
    const { id_token } = JSON.parse(redeem(desk, redemption(web, code)).body)
    expect(decodeJwt(id_token)?.claims).toMatchObject({ auth_time: loggedIn, iat: desk.now })
  })

  it('belongs to one browser', () => {
    visitor = new Visitor(desk)
    expect(answer({ ...web, prompt: 'none' })).toBe('login_required')
  })
})

describe('remembered consent (RFC 6749 §10.2, RFC 8252 §8.6)', () => {
  it.each([
    ['a public client on https', httpsSpa, 'code'],
    ['a public client on http://localhost', spa, 'consent'],
    ['an app with a private-use scheme', native, 'consent'],
  ])('%s', (_what, params, wanted) => {
    visitor.open(get('/authorize', params).url)
    expect(locationOf(visitor.submit({ decision: 'allow' }))).toContain('code=')
    expect(answer(params)).toBe(wanted)
    expect(answer({ ...params, prompt: 'none' })).toBe(wanted === 'code' ? 'code' : 'consent_required')
  })

  it('is not made by Deny', () => {
    visitor.open(get('/authorize', httpsSpa).url)
    visitor.submit({ decision: 'deny' })
    expect(answer(httpsSpa)).toBe('consent')
  })
})

describe('acr_values (OpenID Connect Core §3.1.2.1, RFC 9470 §5)', () => {
  const acrValues = ['https://as.example/password', 'https://as.example/key']
  const [password = '', key = ''] = acrValues
  /** A session from before the server had names for its logins, or of a login beside it. */
  const withoutAcr = () => {
    for (const [id, { acr: _, ...session }] of desk.store.sessions) desk.store.sessions.set(id, session)
  }
  beforeEach(() => {
    desk = new Desk({ acrValues })
    visitor = new Visitor(desk)
    visitor.logIn(get('/authorize', web).url, alice)
  })

  it.each([
    ['what the login has', password, 'code'],
    ['what the login has, among others', `${key} ${password}`, 'code'],
    ['what no login here reaches: the wish stays a wish', key, 'code'],
  ])('lets a session pass for %s', (_what, acr_values, wanted) => {
    expect(answer({ ...web, acr_values })).toBe(wanted)
  })

  it('asks again where a new login would be what the client wants, and tells of it', () => {
    withoutAcr()
    expect(answer({ ...web, acr_values: password, prompt: 'none' })).toBe('login_required')
    expect(answer({ ...web, acr_values: password })).toBe('login')
    const { code = '' } = returned(locationOf(visitor.submit(alice))).params
    const { id_token } = JSON.parse(redeem(desk, redemption(web, code)).body)
    expect(decodeJwt(id_token)?.claims.acr).toBe(password)
    withoutAcr()
    expect(answer({ ...web, acr_values: key })).toBe('code')
  })

  it('is announced (RFC 9470 §7)', () => {
    const metadata = JSON.parse(desk.ask(get('/.well-known/openid-configuration')).body)
    expect(metadata.acr_values_supported).toEqual(acrValues)
  })
})
