import { beforeEach, describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { secondFactor } from '#servers/authorization/parts/second-factor.ts'
import { redeem, redemption } from '#servers/authorization/testing/codes.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'

const acrValues = ['https://as.example/password', 'https://as.example/code']
const [password = '', byCode = ''] = acrValues
const asked = { ...web, acr_values: byCode }

let desk: Desk
let visitor: Visitor
let sent: [string, string][]
const digits = () => sent.at(-1)?.[1] ?? ''
const wrong = () => (digits() === '000000' ? '000001' : '000000')

/** The acr of the ID token at the end of a journey; '' where no code came. */
function acrOf(location: string): unknown {
  const { code } = returned(location).params
  if (!code) return ''
  return decodeJwt(JSON.parse(redeem(desk, redemption(web, code)).body).id_token)?.claims.acr
}

const typePassword = (params: Readonly<Record<string, string>> = asked) => {
  visitor.open(get('/authorize', params).url)
  return visitor.submit({ username: alice.username, password: alice.password })
}

beforeEach(() => {
  sent = []
  desk = new Desk({ acrValues, parts: [secondFactor], sendCode: (...one) => sent.push(one) })
  visitor = new Visitor(desk)
})

describe('a login that is stronger than a password (RFC 9470 §5)', () => {
  it('wants the code that was sent, and the ID token tells of it', () => {
    expect(typePassword().status).toBe(200)
    expect(sent).toEqual([[alice.username, expect.stringMatching(/^\d{6}$/)]])
    expect(visitor.agent.html).not.toContain(digits())
    visitor.submit({ code: ` ${digits().slice(0, 3)} ${digits().slice(3)}` })
    expect(acrOf(locationOf(visitor.submit({ decision: 'allow' })))).toBe(byCode)
  })

  it('is a new session, and lasts: the next request needs no page, also one that would take less', () => {
    typePassword()
    const before = visitor.cookie('as_session')
    visitor.submit({ code: digits() })
    visitor.submit({ decision: 'allow' })
    expect(visitor.cookie('as_session')).not.toBe(before)
    expect(desk.store.sessions.has(before ?? '')).toBe(false)
    for (const acr_values of [byCode, password])
      expect(acrOf(locationOf(visitor.open(get('/authorize', { ...web, acr_values }).url)))).toBe(byCode)
    expect(sent).toHaveLength(1)
  })

  it('is asked of a session that a password began, and of nobody else', () => {
    expect(acrOf(visitor.logIn(get('/authorize', web).url, alice))).toBe(password)
    expect(sent).toEqual([])
    visitor.open(get('/authorize', asked).url)
    expect(visitor.agent.url).toContain('/login?')
    const silent = locationOf(visitor.open(get('/authorize', { ...asked, prompt: 'none' }).url))
    expect(returned(silent).params.error).toBe('login_required')
  })

  it('does not begin again what the person allowed before', () => {
    visitor.logIn(get('/authorize', web).url, alice)
    typePassword()
    expect(visitor.agent.url).toContain('/login/code')
    expect(acrOf(locationOf(visitor.submit({ code: digits() })))).toBe(byCode)
  })
})

describe('the code', () => {
  it('counts: five wrong ones, then a wait, also for the right one', () => {
    typePassword()
    for (let n = 0; n < 5; n++) {
      expect(visitor.submit({ code: wrong() }).status).toBe(200)
      expect(desk.refusedBy).toBe('CK-OTP-DIGITS')
    }
    const late = visitor.submit({ code: digits() })
    expect([desk.refusedBy, late.status, header(late, 'retry-after')]).toEqual(['CK-OTP-TRIES', 429, '60'])
    desk.now += 60
    visitor.submit({ code: digits() })
    expect(visitor.agent.url).toContain('/consent')
  })

  it('belongs to one login: another one gets another code', () => {
    typePassword()
    const first = digits()
    visitor = new Visitor(desk)
    typePassword()
    expect(digits()).not.toBe(first)
    visitor.submit({ code: first })
    expect(desk.refusedBy).toBe('CK-OTP-DIGITS')
  })

  it('cannot be skipped: neither its page nor the consent opens before its time', () => {
    visitor.open(get('/authorize', asked).url)
    const txn = /txn=([^&]+)/.exec(visitor.agent.url)?.[1] ?? ''
    expect(visitor.open(get('/login/code', { txn }).url).status).toBe(403)
    expect(desk.refusedBy).toBe('CK-OTP-STEP')
    typePassword()
    const half = /txn=([^&]+)/.exec(visitor.agent.url)?.[1] ?? ''
    expect(visitor.open(get('/consent', { txn: half }).url).status).toBe(403)
    expect(desk.refusedBy).toBe('CK-LOGGED-IN')
  })

  it('is taken from our own form alone', () => {
    typePassword()
    expect(visitor.submit({ code: digits(), csrf: 'guessed' }).status).toBe(403)
    expect(desk.refusedBy).toBe('CK-LOGIN-CSRF')
  })
})

it('a server without a way to send codes reaches no more than a password', () => {
  desk = new Desk({ acrValues, parts: [secondFactor] })
  visitor = new Visitor(desk)
  typePassword()
  expect(visitor.agent.url).toContain('/consent')
  expect(acrOf(locationOf(visitor.submit({ decision: 'allow' })))).toBe(password)
})
