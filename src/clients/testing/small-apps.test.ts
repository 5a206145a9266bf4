import { describe, expect, it } from 'vitest'
import { desktop } from '#clients/desktop/desktop.ts'
import { job } from '#clients/job/job.ts'
import { Bench, issuer, json, now } from '#clients/testing/context.ts'
import { tvConfig } from '#clients/testing/tv.ts'
import { tv } from '#clients/tv/tv.ts'
import { header } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { decodeForm } from '#protocol/pairs.ts'

const codes = {
  device_code: 'dc',
  user_code: 'WDJB-MJHT',
  verification_uri: 'https://as.example/device',
  verification_uri_complete: 'https://as.example/device?user_code=WDJB-MJHT',
  expires_in: 900,
}
const tokens = { access_token: 'at', token_type: 'Bearer', expires_in: 600 }

describe('a TV (RFC 8628)', () => {
  it('shows the code, waits as it is told, and takes the token', () => {
    const bench = new Bench()
    const app = tv(tvConfig)
    const shown = app.take('device', json(codes), app.fresh(), bench)
    expect(shown.state).toMatchObject({ interval: 5, nextPollAt: now + 5, expiresAt: now + 900 })
    expect([app.screen(shown.state), app.tells?.(shown.state)]).toEqual([
      expect.not.stringContaining('WDJB-MJHT'),
      [],
    ])
    const { state: onScreen } = app.act('shows-code', shown.state, bench)
    expect(app.screen(onScreen)).toContain('WDJB-MJHT')
    expect(app.screen(onScreen)).toContain('<svg')
    expect(app.screen(onScreen)).not.toContain('dc')
    expect(app.tells?.(onScreen)).toEqual([['user_code', 'WDJB-MJHT']])
    const poll = app.build('token', shown.state, bench)
    expect(Object.fromEntries(decodeForm(poll.body))).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: 'dc',
      client_id: 'tv-client',
    })
    const pending = app.take('token', json({ error: 'authorization_pending' }, 400), shown.state, bench)
    expect([pending.ok, pending.state.waiting]).toEqual([true, true])
    const done = app.take('token', json(tokens), pending.state, bench)
    expect([done.ok, done.state.tokens?.accessToken, done.state.deviceCode]).toEqual([true, 'at', undefined])
    expect(header(app.build('photos', done.state, bench), 'authorization')).toBe('Bearer at')
  })

  it.each([
    ['access_denied', 'It was not allowed.'],
    ['expired_token', 'The code is too old.'],
    ['invalid_grant', 'The server refused the device code.'],
  ])('gives up after %s', (error, words) => {
    const app = tv(tvConfig)
    const state = { ...app.fresh(), deviceCode: 'dc', userCode: 'X' }
    const taken = app.take('token', json({ error }, 400), state, new Bench())
    expect([taken.ok, taken.state]).toEqual([false, { interval: 5, failed: words }])
  })

  it.each([
    ['an error', json({ error: 'invalid_client' }, 401), 'CK-DEVICE-STATUS'],
    ['no user code', json({ ...codes, user_code: '' }), 'CK-DEVICE-RESPONSE'],
    [
      'an address without TLS',
      json({ ...codes, verification_uri: 'http://as.example/' }),
      'CK-DEVICE-RESPONSE',
    ],
    ['no life', json({ ...codes, expires_in: 0 }), 'CK-DEVICE-RESPONSE'],
  ])('refuses %s in place of codes', (_what, answer, id) => {
    const bench = new Bench()
    const app = tv(tvConfig)
    expect([app.take('device', answer, app.fresh(), bench).ok, bench.refusedBy]).toEqual([false, id])
  })
})

describe('a job at night (RFC 6749 4.4)', () => {
  const app = job({
    id: 'job',
    name: 'KiteNight',
    client_id: 'kitenight-job',
    client_secret: 'job-secret',
    tokenEndpoint: `${issuer}/token`,
    scope: 'usage.read',
    usageUrl: 'https://api.example/v1/partner/usage?day=yesterday',
  })

  it('shows its own secret and asks for numbers', () => {
    const bench = new Bench()
    const request = app.build('token', app.fresh(), bench)
    expect(header(request, 'authorization')).toBe(`Basic ${btoa('kitenight-job:job-secret')}`)
    expect(request.body).toBe('grant_type=client_credentials&scope=usage.read')
    const taken = app.take('token', json(tokens), app.fresh(), bench)
    expect(header(app.build('usage', taken.state, bench), 'authorization')).toBe('Bearer at')
    expect(app.take('usage', json({ prints: 412 }), taken.state, bench).state.usage).toEqual({ prints: 412 })
  })

  it.each([{ id_token: 'x' }, { refresh_token: 'x' }])('refuses an answer about a user: %o', (more) => {
    const bench = new Bench()
    expect([app.take('token', json({ ...tokens, ...more }), {}, bench).ok, bench.refusedBy]).toEqual([
      false,
      'CK-CC-NOUSER',
    ])
  })
})

describe('an uploader of 2011 (RFC 6749 4.3, RFC 9700 2.4)', () => {
  it('sees the password, sends it, and nobody can see whether it forgets it', () => {
    const bench = new Bench()
    const app = desktop({
      id: 'desktop',
      name: 'Desktop',
      client_id: 'desktop',
      tokenEndpoint: `${issuer}/token`,
      scope: 'photos.read',
      photosUrl: 'https://api.example/v1/photos',
    })
    const typed = [['username', 'lina'] as const, ['password', 'kite'] as const]
    const state = sure(app.enter, 'form')(typed, app.fresh())
    expect(Object.fromEntries(decodeForm(app.build('token', state, bench).body))).toMatchObject({
      grant_type: 'password',
      username: 'lina',
      password: 'kite',
    })
    const refused = app.take('token', json({ error: 'unsupported_grant_type' }, 400), state, bench)
    expect([refused.ok, refused.state.typed?.password]).toEqual([false, 'kite'])
    expect(app.screen(refused.state)).not.toContain('kite')
  })
})
