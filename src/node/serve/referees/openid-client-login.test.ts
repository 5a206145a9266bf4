import * as client from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '#node/serve/harness/browser.ts'
import { alice, apiScope, loggedOutUri, post, redirectUri, spa, web } from '#node/serve/harness/registered.ts'
import { type Subject, startSubject } from '#node/serve/harness/server.ts'
import { codeFlow, configuration } from './openid-client-kit.ts'
import { refusal, walk } from './walk.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterAll(() => subject.close())

describe('openid-client: logins', () => {
  it('finds the same issuer by RFC 8414', async () => {
    const options: client.DiscoveryRequestOptions = {
      execute: [client.allowInsecureRequests],
      algorithm: 'oauth2',
    }
    const found = await client.discovery(new URL(subject.issuer), web.id, web.secret, undefined, options)
    expect(found.serverMetadata().issuer).toBe(subject.issuer)
  })

  it('logs in with PKCE and a secret by Basic', async () => {
    const { config, tokens } = await codeFlow(subject, web)
    const user = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? '')
    expect(user.sub).toBe(alice.sub)
  })

  it('logs in without PKCE, the secret in the body', async () => {
    expect((await codeFlow(subject, post, { pkce: false })).tokens.access_token).toBeTypeOf('string')
  })

  it('logs in as a public client', async () => {
    expect((await codeFlow(subject, spa)).tokens.access_token).toBeTypeOf('string')
  })

  it('gets no ID token without openid, and calls the API', async () => {
    const { config, tokens } = await codeFlow(subject, web, { scope: apiScope })
    expect(tokens.id_token).toBeUndefined()
    const url = new URL(`${subject.issuer}/api/me`)
    expect((await client.fetchProtectedResource(config, tokens.access_token, url, 'GET')).status).toBe(200)
  })

  it('cannot redeem a code twice', async () => {
    const { redeem } = await codeFlow(subject, spa)
    expect((await refusal(redeem())).error).toBe('invalid_grant')
  })

  it('cannot redeem a code with another verifier', async () => {
    const config = await configuration(subject, spa)
    const state = client.randomState()
    const challenge = await client.calculatePKCECodeChallenge(client.randomPKCECodeVerifier())
    const { url } = await walk(
      client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce: 'n',
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }),
    )
    const checks = {
      pkceCodeVerifier: client.randomPKCECodeVerifier(),
      expectedState: state,
      expectedNonce: 'n',
    }
    expect((await refusal(client.authorizationCodeGrant(config, url, checks))).error).toBe('invalid_grant')
  })

  it('hears of a denial', async () => {
    const browser = new Browser({ decide: 'deny' })
    expect((await refusal(codeFlow(subject, web, { browser }))).error).toBe('access_denied')
  })

  it('is told that nobody is logged in (prompt=none)', async () => {
    expect((await refusal(codeFlow(subject, web, { more: { prompt: 'none' } }))).error).toBe('login_required')
  })

  it('gets auth_time when it asks for max_age', async () => {
    const { tokens } = await codeFlow(subject, web, { scope: 'openid', more: { max_age: '60' } })
    expect(tokens.claims()?.auth_time).toBeTypeOf('number')
  })

  it('logs in a second time without a page (prompt=none, id_token_hint)', async () => {
    const browser = new Browser()
    const first = await codeFlow(subject, web, { scope: 'openid', browser, more: {} })
    const id_token_hint = first.tokens.id_token ?? ''
    const second = await codeFlow(subject, web, {
      scope: 'openid',
      browser,
      more: { prompt: 'none', id_token_hint },
    })
    expect(second.tokens.claims()?.sub).toBe(first.tokens.claims()?.sub)
  })

  it('logs out and comes back; the session is gone', async () => {
    const browser = new Browser()
    const { config, tokens } = await codeFlow(subject, web, { scope: 'openid', browser, more: {} })
    const parameters = {
      post_logout_redirect_uri: loggedOutUri,
      id_token_hint: tokens.id_token ?? '',
      state: 'bye',
    }
    const { url } = await browser.navigate(client.buildEndSessionUrl(config, parameters), [loggedOutUri])
    expect(url.searchParams.get('state')).toBe('bye')
    const again = codeFlow(subject, web, { scope: 'openid', browser, more: { prompt: 'none' } })
    expect(['login_required', 'interaction_required', 'consent_required']).toContain(
      (await refusal(again)).error,
    )
  })
})
