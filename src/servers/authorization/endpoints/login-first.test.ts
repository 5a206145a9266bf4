import { beforeEach, expect, it } from 'vitest'
import { parseObject } from '#protocol/jwt.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { wide } from '#servers/authorization/testing/wide.ts'

const theirs = 'https://attacker.example/cb'
let desk: Desk
let visitor: Visitor
let bad: Readonly<Record<string, string>>

beforeEach(() => {
  desk = new Desk(wide)
  visitor = new Visitor(desk)
  const { body } = desk.ask({
    method: 'POST',
    url: 'https://as.example/register',
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify({ redirect_uris: [theirs], client_name: 'Free kites' }),
  })
  const client_id = String(parseObject(body)?.client_id)
  bad = { ...web, client_id, redirect_uri: theirs, scope: 'bogus', prompt: '' }
})

it('no link to this server leads straight to an address that somebody registered himself (RFC 9700 §4.11.2)', () => {
  visitor.open(get('/authorize', bad).url)
  expect(visitor.agent.url).toContain('https://as.example/login?')
  expect(visitor.agent.html).toContain('Free kites')
  const { to, params } = returned(locationOf(visitor.submit(alice)))
  expect(to).toBe(theirs)
  expect(params).toMatchObject({ error: 'invalid_scope', state: web.state, iss: 'https://as.example' })
  expect(params).not.toHaveProperty('code')
  expect(desk.store.codes.size).toBe(0)
})

it.each<[string, Readonly<Record<string, string>>]>([
  ['prompt=none, which allows no page', { prompt: 'none' }],
  ['an app that this server itself knows', { client_id: 'web-basic', redirect_uri: web.redirect_uri }],
])('the error goes at once with %s', (_what, more) => {
  expect(returned(locationOf(visitor.open(get('/authorize', { ...bad, ...more }).url))).params.error).toBe(
    'invalid_scope',
  )
})

it('the error goes at once to a browser that is logged in', () => {
  visitor.logIn(get('/authorize', web).url, alice)
  expect(returned(locationOf(visitor.open(get('/authorize', bad).url))).to).toBe(theirs)
})

it('nothing but the error comes of such a login', () => {
  visitor.open(get('/authorize', bad).url)
  const txn = /txn=([^&]+)/.exec(visitor.agent.url)?.[1] ?? ''
  visitor.submit(alice)
  expect(visitor.open(get('/consent', { txn }).url).status).toBe(400)
})
