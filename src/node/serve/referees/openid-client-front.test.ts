import * as client from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiScope, implicit, implicitRedirectUri, redirectUri, web } from '#node/serve/harness/registered.ts'
import { type Subject, startSubject } from '#node/serve/harness/server.ts'
import { configuration } from './openid-client-kit.ts'
import { posted, walk } from './walk.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterAll(() => subject.close())

describe('openid-client: other ways of the answer', () => {
  const checks = () => ({ nonce: client.randomNonce(), state: client.randomState() })
  const request = { redirect_uri: implicitRedirectUri, scope: 'openid email' }

  it('id_token by form_post', async () => {
    const config = await configuration(subject, implicit)
    client.useIdTokenResponseType(config)
    const { nonce, state } = checks()
    const url = client.buildAuthorizationUrl(config, { ...request, nonce, state, response_mode: 'form_post' })
    const claims = await client.implicitAuthentication(config, posted(await walk(url)), nonce, {
      expectedState: state,
    })
    // No access token comes along, so the claims are in the ID token (OpenID Connect Core 5.4).
    expect(claims).toMatchObject({ email: 'alice@example.org' })
  })

  it('id_token in the fragment', async () => {
    const config = await configuration(subject, implicit)
    client.useIdTokenResponseType(config)
    const { nonce, state } = checks()
    const { url } = await walk(client.buildAuthorizationUrl(config, { ...request, nonce, state }))
    expect(url.hash).toContain('id_token=')
    await client.implicitAuthentication(config, url, nonce, { expectedState: state })
  })

  it('code id_token by form_post, with c_hash', async () => {
    const config = await configuration(subject, implicit)
    client.useCodeIdTokenResponseType(config)
    const { nonce, state } = checks()
    const verifier = client.randomPKCECodeVerifier()
    const url = client.buildAuthorizationUrl(config, {
      ...request,
      nonce,
      state,
      response_mode: 'form_post',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    const expected = { expectedNonce: nonce, expectedState: state, pkceCodeVerifier: verifier }
    const tokens = await client.authorizationCodeGrant(config, posted(await walk(url)), expected)
    expect(tokens.id_token).toBeTypeOf('string')
  })

  it('PAR: only client_id and request_uri go through the browser', async () => {
    const config = await configuration(subject, web)
    const [verifier, state] = [client.randomPKCECodeVerifier(), client.randomState()]
    const url = await client.buildAuthorizationUrlWithPAR(config, {
      redirect_uri: redirectUri,
      scope: apiScope,
      state,
      prompt: 'consent',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri'])
    const expected = { pkceCodeVerifier: verifier, expectedState: state }
    const tokens = await client.authorizationCodeGrant(config, (await walk(url)).url, expected)
    expect(tokens.access_token).toBeTypeOf('string')
  })

  it('JARM: the answer is a signed JWT', async () => {
    const config = await configuration(subject, web)
    client.useJwtResponseMode(config)
    const state = client.randomState()
    const parameters = { redirect_uri: redirectUri, scope: apiScope, state, prompt: 'consent' }
    const { url } = await walk(client.buildAuthorizationUrl(config, parameters))
    expect(url.searchParams.has('response')).toBe(true)
    const tokens = await client.authorizationCodeGrant(config, url, { expectedState: state })
    expect(tokens.access_token).toBeTypeOf('string')
  })

  it('dynamic registration, and a login with what it gave', async () => {
    const metadata = {
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_basic',
      scope: 'openid',
    }
    const options = { execute: [client.allowInsecureRequests] }
    const config = await client.dynamicClientRegistration(
      new URL(subject.issuer),
      metadata,
      undefined,
      options,
    )
    const [verifier, state] = [client.randomPKCECodeVerifier(), client.randomState()]
    const { url } = await walk(
      client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce: 'n',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }),
    )
    const expected = { expectedState: state, expectedNonce: 'n', pkceCodeVerifier: verifier }
    expect((await client.authorizationCodeGrant(config, url, expected)).id_token).toBeTypeOf('string')
  })
})
