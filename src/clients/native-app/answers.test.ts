import { describe, expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { mobile } from '#world/cast.ts'
import { worldAt } from '#world/play.ts'
import { nativeApp } from './native-app.ts'
import type { NativeAppState } from './state.ts'
import { bench } from './testing.ts'

const app = nativeApp(mobile)
const at = (presses: number) =>
  worldAt(flow, runOf('pkce-login', nexts(presses))).apps.get('mobile') as NativeAppState
const [waiting, done] = [at(6), at(12)]
const json = (body: unknown, status = 200, type = 'application/json') => ({
  status,
  headers: [['Content-Type', type] as const],
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

function take(message: string, response: ReturnType<typeof json>, state: NativeAppState) {
  const context = bench(0)
  const { ok, state: after } = app.take(message, response, state, context)
  return { refusedBy: context.refusedBy(), ok, after }
}

describe('the answer of the token endpoint (RFC 6749 §5.1)', () => {
  const good = { access_token: 'a~1', token_type: 'Bearer', id_token: 'x.y.z' }
  it.each([['Bearer'], ['bEARER'], ['bearer']])('is taken with token_type %s', (token_type) => {
    expect(take('token', json({ ...good, token_type }), waiting).after.tokens).toEqual({
      accessToken: 'a~1',
      idToken: 'x.y.z',
    })
  })

  it.each<[string, string, ReturnType<typeof json>]>([
    ['an error', 'CK-TOKEN-STATUS', json({ error: 'invalid_grant' }, 400)],
    ['tokens under an error status', 'CK-TOKEN-STATUS', json(good, 400)],
    ['a page', 'CK-TOKEN-RESPONSE', json(good, 200, 'text/html')],
    ['broken JSON', 'CK-TOKEN-RESPONSE', json('{"access_token":')],
    ['a list', 'CK-TOKEN-RESPONSE', json([good])],
    ['a number as access token', 'CK-TOKEN-RESPONSE', json({ ...good, access_token: 1 })],
    ['an empty access token', 'CK-TOKEN-RESPONSE', json({ ...good, access_token: '' })],
    ['a line break in the access token', 'CK-TOKEN-RESPONSE', json({ ...good, access_token: 'a\r\nX: 1' })],
    ['no token_type', 'CK-TOKEN-RESPONSE', json({ ...good, token_type: undefined })],
    ['another token_type', 'CK-TOKEN-RESPONSE', json({ ...good, token_type: 'DPoP' })],
    ['no ID token', 'CK-IDT-PRESENT', json({ ...good, id_token: undefined })],
    ['null as ID token', 'CK-IDT-PRESENT', json({ ...good, id_token: null })],
  ])('is refused: %s', (_what, check, response) => {
    const { ok, refusedBy, after } = take('token', response, waiting)
    expect([ok, refusedBy]).toEqual([false, check])
    expect(after).not.toHaveProperty('tokens')
  })
})

describe('metadata (OpenID Connect Discovery §4.3)', () => {
  const { metadata = {} } = waiting
  const without = (name: string) =>
    Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== name)) as JsonObject
  it.each<[string, string | undefined, ReturnType<typeof json>]>([
    ['as they are', undefined, json(metadata)],
    ['of another issuer', 'CK-ISSUER', json({ ...metadata, issuer: 'https://id.mallory.example' })],
    ['with a slash more', 'CK-ISSUER', json({ ...metadata, issuer: `${mobile.issuer}/` })],
    ['without token endpoint', 'CK-METADATA', json(without('token_endpoint'))],
    [
      'with an endpoint over http',
      'CK-METADATA',
      json({ ...metadata, jwks_uri: 'http://id.skyalbum.example/jwks' }),
    ],
    ['without PKCE', 'CK-PKCE-OFFERED', json(without('code_challenge_methods_supported'))],
    [
      'with PKCE plain only',
      'CK-PKCE-OFFERED',
      json({ ...metadata, code_challenge_methods_supported: ['plain'] }),
    ],
    ['under an error', 'CK-METADATA', json(metadata, 503)],
    ['as a page', 'CK-METADATA', json('<html>')],
    ['that call themselves a page', 'CK-METADATA', json(metadata, 200, 'text/html')],
  ])('%s: %s', (_what, check, response) =>
    expect(take('metadata', response, app.fresh()).refusedBy).toBe(check),
  )
})

describe('UserInfo (OpenID Connect Core §5.3.2)', () => {
  it.each<[string, string | undefined, ReturnType<typeof json>]>([
    ['of the user who logged in', undefined, json({ sub: 'u-1001' })],
    ['of somebody else', 'CK-SUB-MATCH', json({ sub: 'u-6066' })],
    ['of nobody', 'CK-SUB-MATCH', json({ email: 'lina@mail.example' })],
    ['that is no JSON', 'CK-USERINFO-RESPONSE', json('lina')],
    ['as a JWT that it is not', 'CK-USERINFO-RESPONSE', json({ sub: 'u-1001' }, 200, 'application/jwt')],
    ['that was refused', 'CK-USERINFO-RESPONSE', json({ sub: 'u-1001' }, 401)],
  ])('%s: %s', (_what, check, response) => expect(take('userinfo', response, done).refusedBy).toBe(check))
})
