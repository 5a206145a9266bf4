import * as oauth from 'oauth4webapi'
import { beforeAll, describe, expect, it } from 'vitest'
import { Visitor } from '#servers/authorization/testing/visitor.ts'
import { issuer, lina, mobile } from '#world/cast.ts'
import { Net } from './net.ts'

const net = new Net(Math.floor(Date.now() / 1000))
const http = { [oauth.customFetch]: net.fetch }
const client: oauth.Client = { client_id: mobile.client_id }
const web: oauth.Client = { client_id: 'paperkite-web' }
const webRedirect = 'https://paperkite.example/callback'
let as: oauth.AuthorizationServer

beforeAll(async () => {
  const url = new URL(issuer)
  as = await oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, http))
})

interface Login {
  callback: URL
  verifier: string
  state: string
  nonce: string
}

/** Sends Lina to SkyAlbum ID with what the library made, and back. */
async function login(
  who = client,
  redirectUri: string = mobile.redirect_uri,
  decision = 'allow',
): Promise<Login> {
  const [verifier, state, nonce] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
  ]
  const url = new URL(as.authorization_endpoint ?? '')
  const params = {
    client_id: who.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
  return { verifier, state, nonce, callback: new URL(new Visitor(net).logIn(url.href, lina, decision)) }
}

const redeem = (
  who: oauth.Client,
  auth: oauth.ClientAuth,
  { callback, state, verifier }: Login,
  redirectUri: string = mobile.redirect_uri,
) =>
  oauth.authorizationCodeGrantRequest(
    as,
    who,
    auth,
    oauth.validateAuthResponse(as, who, callback, state),
    redirectUri,
    verifier,
    http,
  )

describe('oauth4webapi against SkyAlbum ID', () => {
  it.each([
    ['a public client', client, oauth.None(), mobile.redirect_uri],
    ['a confidential client, Basic', web, oauth.ClientSecretBasic('pk-secret'), webRedirect],
  ])(
    'logs in as %s: code, ID token with nonce and signature, userinfo',
    async (_who, who, auth, redirectUri) => {
      const begun = await login(who, redirectUri)
      const response = await redeem(who, auth, begun, redirectUri)
      const tokens = await oauth.processAuthorizationCodeResponse(as, who, response, {
        expectedNonce: begun.nonce,
        requireIdToken: true,
      })
      await oauth.validateApplicationLevelSignature(as, response, http)
      const sub = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? ''
      expect(sub).toBe(lina.sub)
      const answer = await oauth.userInfoRequest(as, who, tokens.access_token, http)
      expect(await oauth.processUserInfoResponse(as, who, sub, answer)).toMatchObject({
        sub,
        name: 'Lina',
        email_verified: true,
      })
    },
  )

  it('hears access_denied, with state and iss in order (RFC 9207 §2.4)', async () => {
    const { callback, state } = await login(client, mobile.redirect_uri, 'deny')
    expect(() => oauth.validateAuthResponse(as, client, callback, state)).toThrow(
      oauth.AuthorizationResponseError,
    )
    expect(callback.searchParams.get('error')).toBe('access_denied')
  })

  it('hears invalid_grant with 400 for a wrong verifier (RFC 7636 §4.6)', async () => {
    const begun = await login()
    const response = await redeem(client, oauth.None(), {
      ...begun,
      verifier: oauth.generateRandomCodeVerifier(),
    })
    await expect(oauth.processAuthorizationCodeResponse(as, client, response)).rejects.toMatchObject({
      name: 'ResponseBodyError',
      error: 'invalid_grant',
      status: 400,
    })
  })

  it('hears 401 and a challenge for a wrong secret in the header (RFC 6749 §5.2)', async () => {
    const response = await redeem(
      web,
      oauth.ClientSecretBasic('guess'),
      await login(web, webRedirect),
      webRedirect,
    )
    await expect(oauth.processAuthorizationCodeResponse(as, web, response)).rejects.toMatchObject({
      name: 'WWWAuthenticateChallengeError',
      status: 401,
      cause: [{ scheme: 'basic', parameters: { realm: 'SkyAlbum ID' } }],
    })
  })

  it('hears 401 invalid_client for a secret in another place than it registered (RFC 7591 §2)', async () => {
    const begun = await login(web, webRedirect)
    const response = await redeem(web, oauth.ClientSecretPost('pk-secret'), begun, webRedirect)
    await expect(oauth.processAuthorizationCodeResponse(as, web, response)).rejects.toMatchObject({
      name: 'ResponseBodyError',
      error: 'invalid_client',
      status: 401,
    })
  })

  it('hears 401 invalid_client for a client that nobody registered', async () => {
    const stranger = { client_id: 'nobody' }
    const response = await redeem(stranger, oauth.None(), await login())
    await expect(oauth.processAuthorizationCodeResponse(as, stranger, response)).rejects.toMatchObject({
      error: 'invalid_client',
      status: 401,
    })
  })

  it('hears invalid_token of userinfo (RFC 6750 §3.1)', async () => {
    const answer = await oauth.userInfoRequest(as, client, 'made-up', http)
    await expect(oauth.processUserInfoResponse(as, client, lina.sub, answer)).rejects.toMatchObject({
      status: 401,
      cause: expect.arrayContaining([
        expect.objectContaining({
          scheme: 'bearer',
          parameters: expect.objectContaining({ error: 'invalid_token' }),
        }),
      ]),
    })
  })
})
