import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpResponse, header } from '#network/http.ts'
import { hiddenFields } from '#network/page-form.ts'
import type { Pair } from '#protocol/pairs.ts'
import { from, newBackDesk, told } from '#servers/authorization/testing/back-desk.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'

let desk: Desk
let visitor: Visitor
let fields: Record<string, string>
const cookieHeader = (): Pair => ['Cookie', `as_interaction=${visitor.cookie('as_interaction')}`]
const credentials = { username: alice.username, password: alice.password }
const send = (path: string, form: object, cookie: Pair = cookieHeader()) =>
  desk.ask(post(path, { ...form }, [cookie]))

/** An answer that leaves everything as it was: a page, no redirect, no code, no session, no cookie. */
function refused(response: HttpResponse, check: string, status: number): void {
  expect(desk.refusedBy).toBe(check)
  expect(response.status).toBe(status)
  expect(locationOf(response)).toBe('')
  expect(header(response, 'set-cookie')).toBeUndefined()
  expect(desk.store.codes.size).toBe(0)
}

beforeEach(() => {
  desk = new Desk()
  visitor = new Visitor(desk)
  visitor.open(get('/authorize', web).url)
  fields = { ...Object.fromEntries(hiddenFields(visitor.agent.html)), ...credentials }
})

describe.each(['/login', '/consent'])('the form of %s (RFC 6749 §10.12)', (path) => {
  beforeEach(() => {
    if (path === '/consent') visitor.submit(credentials)
    fields = { ...fields, decision: 'allow' }
  })

  it('is taken from the browser that started the transaction', () => {
    expect(send(path, fields).status).toBe(303)
  })

  it.each([
    ['another browser', ['Cookie', 'as_interaction=another'] as const],
    ['a browser without cookies', ['X-No-Cookie', ''] as const],
    ['an empty cookie', ['Cookie', 'as_interaction='] as const],
  ])('is refused from %s', (_from, cookie) => {
    refused(send(path, fields, cookie), 'CK-INTERACTION', 400)
  })

  it.each([
    ['without its anti-CSRF value', { csrf: '' }],
    ['with a guessed one', { csrf: 'guess' }],
  ])('is refused %s', (_how, changed) => {
    refused(send(path, { ...fields, ...changed }), 'CK-LOGIN-CSRF', 403)
  })

  it('is refused with the anti-CSRF value of another transaction', () => {
    const mallory = new Visitor(desk)
    mallory.open(get('/authorize', web).url)
    const { csrf = '' } = Object.fromEntries(hiddenFields(mallory.agent.html))
    refused(send(path, { ...fields, csrf }), 'CK-LOGIN-CSRF', 403)
  })

  it('is refused after half an hour', () => {
    desk.now += 1800
    refused(send(path, fields), 'CK-INTERACTION', 400)
  })

  it('is refused with an unknown transaction', () => {
    refused(send(path, { ...fields, txn: '__proto__' }), 'CK-INTERACTION', 400)
  })

  it('is shown to the browser that started the transaction, and to no other', () => {
    const page = get(path, { txn: fields.txn ?? '' }).url
    expect(visitor.open(page).status).toBe(200)
    refused(new Visitor(desk).open(page), 'CK-INTERACTION', 400)
  })
})

describe('login (RFC 6749 §3.1)', () => {
  it.each([
    ['an unknown user', 'nobody', 'wonderland'],
    ['a wrong password', 'alice', 'Wonderland'],
    ['nothing', '', ''],
    ['a user without password', 'alice', ''],
  ])('answers the same to %s', (_what, username, password) => {
    const response = send('/login', { ...fields, username, password })
    refused(response, 'CK-USER-AUTH', 200)
    expect(response.body).toContain('User name or password is wrong.')
    expect(response.body.replace(`value="${username}"`, '')).toBe(
      send('/login', { ...fields, username: 'x', password: 'y' }).body.replace('value="x"', ''),
    )
    expect(desk.store.sessions.size).toBe(0)
  })

  it('makes a new session id each time: one planted before is worth nothing (session fixation)', () => {
    const planted = ['Cookie', `${cookieHeader()[1]}; as_session=planted`] as const
    const first = header(send('/login', fields, planted), 'set-cookie') ?? ''
    const second = header(send('/login', fields, planted), 'set-cookie') ?? ''
    expect(first).toMatch(/^as_session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(second).not.toBe(first)
    expect(desk.store.sessions.has('planted')).toBe(false)
  })

  it('replaces an as_interaction value that this server did not make', () => {
    const response = desk.ask(get('/authorize', web, [['Cookie', 'as_interaction=planted']]))
    expect(header(response, 'set-cookie')).toMatch(/^as_interaction=[A-Za-z0-9_-]{43};/)
    expect(header(desk.ask(get('/authorize', web, [cookieHeader()])), 'set-cookie')).toContain(
      cookieHeader()[1],
    )
  })
})

describe('consent (RFC 6749 §4.1.1)', () => {
  it('is not asked before the login of this transaction, not even with a session', () => {
    const other = new Visitor(desk)
    other.logIn(get('/authorize', web).url, alice)
    desk.store.codes.clear()
    const cookies = ['Cookie', `${cookieHeader()[1]}; as_session=${other.cookie('as_session')}`] as const
    refused(desk.ask(get('/consent', { txn: fields.txn ?? '' }, [cookies])), 'CK-LOGGED-IN', 403)
    refused(send('/consent', { ...fields, decision: 'allow' }, cookies), 'CK-LOGGED-IN', 403)
  })

  it.each([{}, { decision: '' }, { decision: 'yes' }])('needs a decision: %j', (decision) => {
    visitor.submit(credentials)
    refused(send('/consent', { ...fields, ...decision }), 'CK-DECISION', 400)
  })

  it.each(['allow', 'deny'])('ends the transaction: %s cannot be pressed twice', (decision) => {
    visitor.submit(credentials)
    const location = locationOf(send('/consent', { ...fields, decision }))
    expect(returned(location).params).toHaveProperty(decision === 'allow' ? 'code' : 'error')
    desk.store.codes.clear()
    refused(send('/consent', { ...fields, decision }), 'CK-INTERACTION', 400)
  })
})

describe('guessing passwords on the login page (RFC 6749 §10.10)', () => {
  const wrong = (times: number, who = visitor, username = alice.username) => {
    for (let n = 0; n < times; n++) who.submit({ username, password: `guess ${n}` })
  }
  const fresh = () => {
    const other = new Visitor(desk)
    other.open(get('/authorize', web).url)
    return other
  }

  it('ends after five in one browser: 429 with Retry-After and the form, even for the right password', () => {
    wrong(5)
    expect(desk.refusedBy).toBe('CK-USER-AUTH')
    desk.now += 20
    const response = visitor.submit(credentials)
    refused(response, 'CK-LOGIN-TRIES', 429)
    expect(header(response, 'retry-after')).toBe('40')
    expect(visitor.agent.html).toContain('Wait 40 seconds')
    expect(visitor.agent.html).not.toContain(alice.password)
    desk.now += 40
    expect(visitor.submit(credentials).status).toBe(200) // the question
    expect(visitor.agent.url).toContain('/consent')
  })

  it('goes on counting when the browser begins anew, and says nothing to others', () => {
    wrong(5)
    visitor.open(get('/authorize', web).url)
    refused(visitor.submit(credentials), 'CK-LOGIN-TRIES', 429)
    const other = fresh()
    other.submit(credentials)
    expect(desk.checks.map(({ id }) => id)).not.toContain('CK-LOGIN-TRIES')
    expect(other.agent.url).toContain('/consent')
  })

  it.each([alice.username, 'nobody'])(
    'ends for the user name %s after twenty in many browsers',
    (username) => {
      for (let n = 0; n < 20; n++) wrong(1, fresh(), username)
      refused(fresh().submit({ ...credentials, username }), 'CK-LOGIN-TRIES', 429)
      wrong(1, fresh(), 'somebody else')
      expect(desk.refusedBy).toBe('CK-USER-AUTH')
      desk.now += 60 // Nobody is locked out for longer.
      fresh().submit(credentials)
      expect(desk.refusedBy).toBeUndefined()
    },
  )

  it('is the same count as that of the password grant', () => {
    desk = newBackDesk()
    for (let n = 0; n < 5; n++) wrong(1, fresh())
    const grant = { grant_type: 'password', username: alice.username, password: alice.password }
    expect(told(desk.ask(from('legacy', '/token', grant))).error).toBe('invalid_grant')
    expect(desk.refusedBy).toBe('CK-ROPC-TRIES')
  })

  it('is forgiven with the right password, and not limited where the policy says so', () => {
    for (let n = 0; n < 19; n++) wrong(1, fresh())
    fresh().submit(credentials)
    wrong(2, fresh())
    expect(desk.refusedBy).toBe('CK-USER-AUTH')
    desk.switches = { 'CK-LOGIN-TRIES': 'off' }
    wrong(30)
    expect(desk.refusedBy).toBe('CK-USER-AUTH')
  })
})
