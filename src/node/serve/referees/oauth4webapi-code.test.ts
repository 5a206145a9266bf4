import * as oauth from 'oauth4webapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '#node/serve/harness/browser.ts'
import {
  apiScope,
  implicit,
  implicitRedirectUri,
  redirectUri,
  spa,
  web,
} from '#node/serve/harness/registered.ts'
import {
  authOf,
  authorizationUrl,
  clientOf,
  codeFlow,
  discovered,
  http,
  type Server,
} from './oauth4webapi-client.ts'
import { posted, refusal, walk } from './walk.ts'

let server: Server
beforeAll(async () => {
  server = await discovered()
})
afterAll(() => server.subject.close())

describe('oauth4webapi: authorization requests', () => {
  it('discovers the server (OpenID Connect Discovery 3)', () => {
    const required = ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'response_types_supported']
    const more = ['subject_types_supported', 'id_token_signing_alg_values_supported']
    for (const name of [...required, ...more]) expect(server.as).toHaveProperty(name)
  })

  it('logs in with code and PKCE; signature, at_hash and the sub of userinfo are right', async () => {
    const { client, tokens, raw } = await codeFlow(server, web)
    expect(raw.headers.get('cache-control')).toContain('no-store')
    expect(raw.headers.get('content-type')).toMatch(/^application\/json/)
    await oauth.validateApplicationLevelSignature(server.as, raw, http)
    const sub = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? ''
    const answer = await oauth.userInfoRequest(server.as, client, tokens.access_token, http)
    expect((await oauth.processUserInfoResponse(server.as, client, sub, answer)).sub).toBe(sub)
  })

  it('gets a code that no other client can redeem (RFC 6749 4.1.3)', async () => {
    const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
    const challenge = await oauth.calculatePKCECodeChallenge(verifier)
    const request = {
      client_id: spa.id,
      response_type: 'code',
      scope: 'openid',
      state,
      nonce: 'n',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    }
    const params = oauth.validateAuthResponse(
      server.as,
      clientOf(spa),
      (await walk(authorizationUrl(server, request))).url,
      state,
    )
    const stolen = await oauth.authorizationCodeGrantRequest(
      server.as,
      clientOf(web),
      authOf(web),
      params,
      redirectUri,
      verifier,
      http,
    )
    const error = await refusal(oauth.processAuthorizationCodeResponse(server.as, clientOf(web), stolen))
    expect(error.error).toBe('invalid_grant')
  })

  it('is told the issuer in an error too (RFC 9207 2)', async () => {
    expect(server.as.authorization_response_iss_parameter_supported).toBe(true)
    const request = {
      client_id: spa.id,
      response_type: 'code',
      scope: 'openid',
      state: 's',
      nonce: 'n',
      code_challenge: 'x',
      code_challenge_method: 'bogus',
    }
    const { searchParams } = (await walk(authorizationUrl(server, request))).url
    expect([searchParams.get('error'), searchParams.get('iss')]).toEqual([
      'invalid_request',
      server.subject.issuer,
    ])
  })

  it('logs in with the hybrid flow by form_post; c_hash is right (OpenID Connect Core 3.3)', async () => {
    const client = clientOf(implicit)
    const [verifier, state, nonce] = [
      oauth.generateRandomCodeVerifier(),
      oauth.generateRandomState(),
      oauth.generateRandomNonce(),
    ]
    const challenge = await oauth.calculatePKCECodeChallenge(verifier)
    const arrival = await walk(
      authorizationUrl(server, {
        client_id: implicit.id,
        redirect_uri: implicitRedirectUri,
        response_type: 'code id_token',
        response_mode: 'form_post',
        scope: 'openid',
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }),
    )
    const params = await oauth.validateCodeIdTokenResponse(
      server.as,
      client,
      posted(arrival),
      nonce,
      state,
      undefined,
      http,
    )
    const raw = await oauth.authorizationCodeGrantRequest(
      server.as,
      client,
      authOf(implicit),
      params,
      implicitRedirectUri,
      verifier,
      http,
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server.as, client, raw, {
      expectedNonce: nonce,
      requireIdToken: true,
    })
    expect(tokens.id_token).toBeTypeOf('string')
  })

  it('pushes its request, and the request_uri works once (RFC 9126 2, 4)', async () => {
    const client = clientOf(web)
    const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
    const challenge = await oauth.calculatePKCECodeChallenge(verifier)
    const request = {
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: apiScope,
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      prompt: 'consent',
    }
    const pushed = await oauth.pushedAuthorizationRequest(server.as, client, authOf(web), request, http)
    expect(pushed.status).toBe(201)
    const { request_uri } = await oauth.processPushedAuthorizationResponse(server.as, client, pushed)
    const url = new URL(server.as.authorization_endpoint ?? '')
    url.search = new URLSearchParams({ client_id: web.id, request_uri }).toString()
    const params = oauth.validateAuthResponse(server.as, client, (await walk(url)).url, state)
    await oauth.processAuthorizationCodeResponse(
      server.as,
      client,
      await oauth.authorizationCodeGrantRequest(
        server.as,
        client,
        authOf(web),
        params,
        redirectUri,
        verifier,
        http,
      ),
    )
    const again = await new Browser().navigate(url, [redirectUri])
    expect(again.at === 'page' ? again.status >= 400 : again.url.searchParams.has('error')).toBe(true)
  })

  it('gets its answer as a signed JWT (JARM 2.3)', async () => {
    const state = oauth.generateRandomState()
    const request = {
      client_id: web.id,
      response_type: 'code',
      response_mode: 'jwt',
      scope: apiScope,
      state,
      prompt: 'consent',
    }
    const { url } = await walk(authorizationUrl(server, request))
    await oauth.validateJwtAuthResponse(server.as, clientOf(web), url, state, http)
  })
})
