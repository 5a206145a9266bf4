import { beforeEach, describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { tokensFor } from '#servers/authorization/testing/codes.ts'
import { alice, issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, spa, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { wide } from '#servers/authorization/testing/wide.ts'

const bye = 'https://client.example/bye?x=1'
const clients = wide.clients?.map((client) => ({ ...client, post_logout_redirect_uris: [bye] })) ?? []
let desk: Desk
let visitor: Visitor
let hint: string

beforeEach(() => {
  desk = new Desk({ ...wide, clients })
  visitor = new Visitor(desk)
  visitor.logIn(get('/authorize', web).url, alice)
  hint = String(tokensFor(desk, web).id_token)
})

const isLoggedIn = () =>
  returned(locationOf(visitor.open(get('/authorize', { ...web, prompt: 'none' }).url))).params.code !==
  undefined
const good = () => ({ id_token_hint: hint, post_logout_redirect_uri: bye, state: 'a b' })

describe('logout (OpenID Connect RP-Initiated Logout §2, §3)', () => {
  it('asks, ends the session, and goes back with state to the registered address', () => {
    desk.now += 3600
    expect(visitor.open(get('/logout', good()).url).status).toBe(200)
    expect(isLoggedIn()).toBe(true)
    visitor.open(get('/logout', good()).url)
    const response = visitor.submit({ logout: 'yes' })
    expect([response.status, locationOf(response)]).toEqual([303, `${bye}&state=a%20b`])
    expect(visitor.cookie('as_session')).toBeUndefined()
    expect(isLoggedIn()).toBe(false)
  })

  it('changes nothing when the user wants to stay', () => {
    visitor.open(get('/logout', good()).url)
    const response = visitor.submit({ logout: 'no' })
    expect([response.status, locationOf(response)]).toEqual([200, ''])
    expect(isLoggedIn()).toBe(true)
  })

  it('shows a page where no address, or nothing at all, is said', () => {
    visitor.open(get('/logout').url)
    const response = visitor.submit({ logout: 'yes' })
    expect([response.status, locationOf(response)]).toEqual([200, ''])
    expect(isLoggedIn()).toBe(false)
  })

  it('takes a POST, also one from another site, which comes without the cookie', () => {
    const response = desk.ask(post('/logout', good()))
    expect(response.status).toBe(303)
    expect(locationOf(response).startsWith(`${issuer}/logout?id_token_hint=`)).toBe(true)
  })

  it.each<[string, string, () => object]>([
    [
      'an unregistered address',
      'CK-LOGOUT-REDIRECT',
      () => ({ ...good(), post_logout_redirect_uri: 'https://attacker.example/' }),
    ],
    [
      'an address with more in its query',
      'CK-LOGOUT-REDIRECT',
      () => ({ ...good(), post_logout_redirect_uri: `${bye}&y=2` }),
    ],
    ['an address without a client', 'CK-LOGOUT-REDIRECT', () => ({ post_logout_redirect_uri: bye })],
    ['a bad hint', 'CK-LOGOUT-HINT', () => ({ ...good(), id_token_hint: 'garbage' })],
    [
      'a changed hint',
      'CK-LOGOUT-HINT',
      () => ({ ...good(), id_token_hint: hint.replace(/.{8}$/, 'AAAAAAAA') }),
    ],
    ['the hint of another client', 'CK-LOGOUT-CLIENT', () => ({ ...good(), client_id: spa.client_id })],
    ['an unknown client', 'CK-LOGOUT-CLIENT', () => ({ post_logout_redirect_uri: bye, client_id: 'nobody' })],
  ])('stays on a page, and logs nobody out: %s (§4)', (_what, check, params) => {
    const response = visitor.open(get('/logout', { ...params() }).url)
    expect(desk.refusedBy).toBe(check)
    expect([response.status, locationOf(response)]).toEqual([400, ''])
    expect(isLoggedIn()).toBe(true)
  })

  it('needs our own page for the decision, in the browser whose session it is', () => {
    visitor.open(get('/logout', good()).url)
    const other = new Visitor(desk)
    other.logIn(get('/authorize', web).url, alice)
    const [pending] = [...desk.store.logouts.keys()]
    const forged = desk.ask(
      post('/logout/confirm', { txn: pending ?? '', logout: 'yes' }, [
        ['Cookie', `as_session=${other.cookie('as_session')}`],
      ]),
    )
    expect(forged.status).toBe(403)
    expect(header(forged, 'set-cookie')).toBeUndefined()
    expect(isLoggedIn()).toBe(true)
  })
})
