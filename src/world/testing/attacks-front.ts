import { expect } from 'vitest'
import { header } from '#network/http.ts'
import { everyPart } from '#servers/authorization/parts/every-part.ts'
import { codeFor, redeem, redemption } from '#servers/authorization/testing/codes.ts'
import { get, spa, verifier, web, without } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { hybrid, wide } from '#servers/authorization/testing/wide.ts'
import { type Attack, asked, broughtToApp, callWith, deskWith, ending, idTokenOf, worked } from './attack.ts'

/** Attacks on the way through the browser (RFC 9700 4 and its neighbours). */
export const frontAttacks: readonly Attack[] = [
  ['1 login CSRF', 'CK-STATE', 'CK-STATE', 'off', (s) => broughtToApp(s, { state: 'of-mallory' })],
  [
    '2 code injection',
    'CK-PKCE-MATCH',
    'CK-PKCE-MATCH',
    'off',
    (s) => {
      const desk = deskWith(s)
      const fields = { ...redemption(spa, codeFor(desk, spa)), code_verifier: 'm'.repeat(43) }
      return ending(desk, redeem(desk, fields).status === 200)
    },
  ],
  [
    '2 code injection, the nonce',
    'CK-IDT-NONCE',
    'CK-IDT-NONCE',
    'off',
    (s) => idTokenOf(s, { nonce: 'of-lina' }),
  ],
  [
    '3 code interception',
    'CK-PKCE-PRESENT',
    'CK-PKCE-PRESENT',
    'off',
    (s) => {
      const desk = deskWith(s, { parts: everyPart })
      const bare = without(spa, 'code_challenge', 'code_challenge_method')
      const location = locationOf(desk.ask(get('/authorize', bare)))
      return ending(desk, !location.includes('error='))
    },
  ],
  [
    '4 PKCE downgrade',
    'CK-PKCE-DOWNGRADE',
    'CK-PKCE-DOWNGRADE',
    'off',
    (s) => {
      const desk = deskWith(s)
      const fields = { ...redemption(web, codeFor(desk, web)), code_verifier: verifier }
      return ending(desk, redeem(desk, fields).status === 200)
    },
  ],
  [
    '5 plain leaks the verifier',
    'CK-PKCE-METHOD',
    'CK-PKCE-METHOD',
    'off',
    (s) => {
      const desk = deskWith(s)
      const leaky = { ...spa, code_challenge: verifier, code_challenge_method: 'plain' }
      const { to, params } = returned(locationOf(desk.ask(get('/authorize', leaky))))
      if (params.error) return ending(desk, false)
      expect(to).toContain('/login')
      return ending(desk, redeem(desk, redemption(leaky, codeFor(desk, leaky))).status === 200)
    },
  ],
  ...(['prefix', 'wildcard'] as const).map(
    (mode): Attack => [
      `6 redirect URI by ${mode}`,
      'CK-REDIRECT-EXACT',
      'CK-REDIRECT-EXACT',
      mode,
      (s) => {
        const desk = deskWith(s, wide)
        const redirect_uri = 'https://client.example/go?to=x'
        return ending(desk, desk.ask(get('/authorize', { ...spa, redirect_uri })).status === 303)
      },
    ],
  ),
  [
    '7 token in the fragment',
    'CK-RESPONSE-TYPE',
    'CK-RESPONSE-TYPE',
    'off',
    (s) => {
      const desk = deskWith(s, { ...wide, parts: everyPart })
      const request = { ...hybrid, response_type: 'token' }
      const first = returned(locationOf(desk.ask(get('/authorize', request))))
      if (first.params.error) return ending(desk, false)
      return ending(desk, asked(desk, request).params.access_token !== undefined)
    },
  ],
  [
    '8 the server as an open redirector',
    '/login',
    'SW-LOGIN-FIRST',
    'off',
    (s) => {
      const desk = deskWith(s, wide)
      const there = 'https://attacker.example/cb'
      const { body } = desk.ask({
        method: 'POST',
        url: 'https://as.example/register',
        headers: [['Content-Type', 'application/json']],
        body: JSON.stringify({ redirect_uris: [there] }),
      })
      const link = {
        ...web,
        client_id: String(JSON.parse(body).client_id),
        redirect_uri: there,
        scope: 'bogus',
      }
      const location = locationOf(desk.ask(get('/authorize', link)))
      return location.startsWith(there) ? worked : location.replace(/^https:\/\/as\.example|\?.*/g, '')
    },
  ],
  [
    '9 mix-up',
    'CK-ISS-RFC9207',
    'CK-ISS-RFC9207',
    'off',
    (s) => broughtToApp(s, { iss: 'https://evil.example' }),
  ],
  [
    '9 mix-up, the server says no iss',
    'iss',
    'SW-ISS',
    'off',
    (s) => (asked(deskWith(s), web).params.iss === undefined ? worked : 'iss'),
  ],
  [
    '10 leak through Referer',
    'no-referrer',
    'SW-REFERRER-POLICY',
    'off',
    (s) => header(new Visitor(deskWith(s)).open(get('/authorize', web).url), 'referrer-policy') ?? worked,
  ],
  [
    '11 token in the history',
    'CK-AT-PRESENT',
    'CK-AT-HEADER',
    'off',
    (s) => callWith(s, '', '/v1/photos?access_token=good'),
  ],
]
