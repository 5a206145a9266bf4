import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import type { Pair } from '#protocol/pairs.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, spa, web, without } from '#servers/authorization/testing/requests.ts'
import { locationOf } from '#servers/authorization/testing/visitor.ts'

const attacker = 'https://attacker.example/cb'
const loopback = { ...spa, client_id: 'loopback' }

/** Why nothing may be sent anywhere, and the check that says so. */
const refused: readonly (readonly [string, string, Readonly<Record<string, string>> | readonly Pair[]])[] = [
  ['no client_id', 'CK-CLIENT-KNOWN', without(web, 'client_id')],
  ['an empty client_id', 'CK-CLIENT-KNOWN', { ...web, client_id: '' }],
  ['an unknown client_id', 'CK-CLIENT-KNOWN', { ...web, client_id: 'web-basi' }],
  ['a client_id in other letters', 'CK-CLIENT-KNOWN', { ...web, client_id: 'WEB-BASIC' }],
  ['the name of every object', 'CK-CLIENT-KNOWN', { ...web, client_id: '__proto__' }],
  ['two client_ids', 'CK-CLIENT-KNOWN', [...Object.entries(web), ['client_id', 'spa']]],
  ['another host', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: attacker }],
  ['one slash more', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: `${web.redirect_uri}/` }],
  ['one parameter more', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: `${web.redirect_uri}?a=1` }],
  ['a fragment', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: `${web.redirect_uri}#a` }],
  ['an escaped letter', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: 'http://localhost:47199/%63b' }],
  ['dot segments', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: 'http://localhost:47199/x/../cb' }],
  [
    'the host as a user name',
    'CK-REDIRECT-EXACT',
    { ...spa, redirect_uri: 'https://client.example@attacker.example/cb' },
  ],
  [
    'the port of a host that is no loopback address',
    'CK-REDIRECT-EXACT',
    { ...spa, redirect_uri: 'https://client.example:8443/cb' },
  ],
  ['another port of localhost', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: 'http://localhost:47200/cb' }],
  ['a script', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: 'javascript:alert(1)' }],
  ['a line break', 'CK-REDIRECT-EXACT', { ...web, redirect_uri: `${web.redirect_uri}\r\nX: 1` }],
  ['two redirect_uris', 'CK-REDIRECT-EXACT', [...Object.entries(web), ['redirect_uri', attacker]]],
  [
    'no redirect_uri where several are registered',
    'CK-REDIRECT-EXACT',
    { ...without(web, 'redirect_uri'), scope: 'profile' },
  ],
  [
    'no redirect_uri in a login',
    'CK-REDIRECT-EXACT',
    without({ ...spa, client_id: 'native' }, 'redirect_uri'),
  ],
  ['a client without redirect_uris', 'CK-REDIRECT-EXACT', { ...spa, client_id: 'tv' }],
  [
    'another path of the loopback address',
    'CK-REDIRECT-EXACT',
    { ...loopback, redirect_uri: 'http://127.0.0.1:5000/cb' },
  ],
  [
    'another loopback address',
    'CK-REDIRECT-EXACT',
    { ...loopback, redirect_uri: 'http://127.0.0.2:5000/cb?app=1' },
  ],
  [
    'a user name behind the loopback port',
    'CK-REDIRECT-EXACT',
    { ...loopback, redirect_uri: 'http://127.0.0.1:5000@attacker.example/cb?app=1' },
  ],
]

describe('who asks and where to (RFC 6749 §4.1.2.1, RFC 9700 §4.1.3)', () => {
  it.each(refused)('keeps the browser here for %s', (_why, check, params) => {
    const desk = new Desk()
    for (const request of [get('/authorize', params), post('/authorize', params)]) {
      const response = desk.ask(request)
      expect(desk.refusedBy).toBe(check)
      expect(response.status).toBe(400)
      expect(locationOf(response)).toBe('')
      expect(header(response, 'content-type')).toBe('text/html; charset=utf-8')
      expect(response.body).not.toMatch(/<form|<a |attacker/)
    }
    expect(desk.store.interactions.size).toBe(0)
  })
})
