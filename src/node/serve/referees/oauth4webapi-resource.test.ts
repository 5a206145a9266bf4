import * as oauth from 'oauth4webapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiScope, redirectUri, service, web } from '#node/serve/harness/registered.ts'
import { authOf, clientOf, discovered, http, type Server } from './oauth4webapi-client.ts'
import { refusal } from './walk.ts'

let server: Server
let resource: string
let apiUrl: URL
beforeAll(async () => {
  server = await discovered()
  resource = `${server.subject.issuer}/api`
  apiUrl = new URL(`${resource}/me`)
})
afterAll(() => server.subject.close())

/** A token of the service for the API. */
async function tokenFor(options: oauth.ClientCredentialsGrantRequestOptions = {}) {
  const client = clientOf(service)
  const params = [
    ['scope', apiScope],
    ['resource', resource],
  ]
  const ask = async () =>
    oauth.processClientCredentialsResponse(
      server.as,
      client,
      await oauth.clientCredentialsGrantRequest(server.as, client, authOf(service), params, {
        ...http,
        ...options,
      }),
    )
  return ask().catch((error: unknown) => {
    if (oauth.isDPoPNonceError(error)) return ask()
    throw error
  })
}

describe('oauth4webapi: protected resources', () => {
  it('gets a JWT access token that it accepts as an API would (RFC 9068 2, 4)', async () => {
    const { access_token } = await tokenFor()
    const request = new Request(apiUrl, { headers: { authorization: `Bearer ${access_token}` } })
    const claims = await oauth.validateJwtAccessToken(server.as, request, resource, http)
    for (const name of ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'])
      expect(claims).toHaveProperty(name)
  })

  it('gets one that is bound to its key (RFC 9449 5, 6)', async () => {
    const DPoP = oauth.DPoP(clientOf(service), await oauth.generateKeyPair('ES256'))
    const { access_token, token_type } = await tokenFor({ DPoP })
    expect(token_type).toBe('dpop')
    let seen: Request | undefined
    const customFetch = async (url: string, init: RequestInit) => {
      seen = new Request(url, init)
      return new Response('{}')
    }
    await oauth.protectedResourceRequest(access_token, 'GET', apiUrl, undefined, undefined, {
      ...http,
      DPoP,
      [oauth.customFetch]: customFetch as never,
    })
    const claims = await oauth.validateJwtAccessToken(server.as, seen as Request, resource, {
      ...http,
      requireDPoP: true,
    })
    expect(claims.cnf?.jkt).toBeTypeOf('string')
    const real = await oauth.protectedResourceRequest(access_token, 'GET', apiUrl, undefined, undefined, {
      ...http,
      DPoP,
    })
    expect(real.status).toBe(200)
  })

  it('finds the metadata of a protected resource (RFC 9728 3)', async () => {
    const mcp = new URL(`${server.subject.issuer}/mcp`)
    const found = await oauth.processResourceDiscoveryResponse(
      mcp,
      await oauth.resourceDiscoveryRequest(mcp, http),
    )
    expect(found.authorization_servers).toContain(server.subject.issuer)
  })

  it('understands the challenge of the API (RFC 6750 3)', async () => {
    const request = oauth.protectedResourceRequest('bogus', 'GET', apiUrl, undefined, undefined, http)
    const error = await refusal(request)
    expect(error).toBeInstanceOf(oauth.WWWAuthenticateChallengeError)
    expect(error.status).toBe(401)
    const [first] = error.cause as object[]
    expect(first).toMatchObject({ scheme: 'bearer', parameters: { error: 'invalid_token' } })
  })

  it('is told no error code where it sent no credentials (RFC 6750 3.1)', async () => {
    const bare = await fetch(apiUrl)
    expect(bare.status).toBe(401)
    expect(bare.headers.get('www-authenticate')).toMatch(/^Bearer(?!.*error=)/)
  })

  it('understands the challenge of userinfo (OpenID Connect Core 5.3.3)', async () => {
    const ask = async () =>
      oauth.processUserInfoResponse(
        server.as,
        clientOf(web),
        oauth.skipSubjectCheck,
        await oauth.userInfoRequest(server.as, clientOf(web), 'bogus', http),
      )
    const { status, cause } = await refusal(ask())
    expect(status).toBe(401)
    expect((cause as object[])[0]).toMatchObject({ parameters: { error: 'invalid_token' } })
  })

  it('registers itself (RFC 7591 3)', async () => {
    const metadata = { redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' }
    const response = await oauth.dynamicClientRegistrationRequest(server.as, metadata, http)
    const client = await oauth.processDynamicClientRegistrationResponse(response)
    expect(client.client_id).toBeTypeOf('string')
    if (client.client_secret) expect(client.client_secret_expires_at).toBeTypeOf('number')
  })
})
