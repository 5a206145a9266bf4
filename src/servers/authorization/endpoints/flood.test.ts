import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '#network/http.ts'
import { backDoor } from '#servers/authorization/testing/back-desk.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, spa } from '#servers/authorization/testing/requests.ts'
import { locationOf, Visitor } from '#servers/authorization/testing/visitor.ts'
import { mostOpen } from '#servers/forget.ts'

const json = ['Content-Type', 'application/json'] as const
const metadata = { redirect_uris: ['https://client.example/cb'], token_endpoint_auth_method: 'none' }

/** What anybody may send who has neither a password nor a secret. */
const strangers: [string, (n: number) => HttpRequest][] = [
  ['/authorize', (n) => get('/authorize', { ...spa, scope: 'openid', state: `s${n}` })],
  ['/par', (n) => post('/par', { ...spa, scope: 'openid', state: `s${n}` })],
  ['/device_authorization', () => post('/device_authorization', { client_id: 'tv' })],
  ['/device', (n) => post('/device', { user_code: `guess ${n}` }, [['Cookie', `as_interaction=${n}`]])],
  ['/register', () => ({ ...post('/register'), headers: [json], body: JSON.stringify(metadata) })],
  ['/logout', (n) => get('/logout', { state: `s${n}` })],
]

describe.each(strangers)('a flood of requests to %s', (_path, request) => {
  it('leaves a store that does not grow without end, though no time passes, and the newest of it works', () => {
    const desk = new Desk(backDoor)
    for (let n = 0; n < mostOpen + 200; n++) desk.ask(request(n))
    for (const [name, map] of Object.entries(desk.store))
      expect(map.size, name).toBeLessThanOrEqual(name === 'tries' ? 10 * mostOpen : mostOpen)
    const visitor = new Visitor(desk)
    visitor.open(get('/authorize', { ...spa, scope: 'openid' }).url)
    expect(visitor.agent.url).toContain('/login')
    expect(locationOf(visitor.open(visitor.agent.url))).toBe('')
    expect(visitor.agent.html).toContain('type="password"')
  })
})
