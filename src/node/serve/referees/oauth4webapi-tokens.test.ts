import * as oauth from 'oauth4webapi'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '#node/serve/harness/browser.ts'
import { api, apiScope, service, spa, tv, web } from '#node/serve/harness/registered.ts'
import { authOf, clientOf, codeFlow, discovered, http, refresh, type Server } from './oauth4webapi-client.ts'
import { refusal } from './walk.ts'

let server: Server
beforeAll(async () => {
  server = await discovered()
})
afterEach(() => server.subject.reset())
afterAll(() => server.subject.close())

describe('oauth4webapi: refresh', () => {
  it('keeps iss, sub and aud (OpenID Connect Core 12.2)', async () => {
    const { tokens } = await codeFlow(server, web)
    const after = oauth.getValidatedIdTokenClaims(await refresh(server, web, tokens.refresh_token))
    if (after)
      expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({
        iss: after.iss,
        sub: after.sub,
        aud: after.aud,
      })
  })

  it('may ask for less scope, not for more (RFC 6749 6)', async () => {
    const { tokens } = await codeFlow(server, spa, 'openid profile offline_access')
    const narrow = await refresh(server, spa, tokens.refresh_token, { scope: 'openid' })
    expect(narrow.scope ?? 'openid').toBe('openid')
    const wide = refresh(server, spa, narrow.refresh_token, { scope: 'openid profile email' })
    expect((await refusal(wide)).error).toBe('invalid_scope')
  })

  it('is refused to another client (RFC 6749 6)', async () => {
    const { tokens } = await codeFlow(server, spa)
    expect((await refusal(refresh(server, web, tokens.refresh_token))).error).toBe('invalid_grant')
  })
})

describe('oauth4webapi: device flow', () => {
  const start = async () => {
    const response = await oauth.deviceAuthorizationRequest(
      server.as,
      clientOf(tv),
      oauth.None(),
      { scope: 'openid' },
      http,
    )
    return oauth.processDeviceAuthorizationResponse(server.as, clientOf(tv), response)
  }
  const poll = async (code: string) => {
    const response = await oauth.deviceCodeGrantRequest(server.as, clientOf(tv), oauth.None(), code, http)
    return oauth.processDeviceCodeResponse(server.as, clientOf(tv), response)
  }

  it('waits, gets its tokens once, and never again (RFC 8628 3.5)', async () => {
    const { device_code, user_code, verification_uri, interval = 5 } = await start()
    expect((await refusal(poll(device_code))).error).toBe('authorization_pending')
    await new Browser({ userCode: user_code }).navigate(verification_uri, [])
    await server.subject.advance(interval)
    expect((await poll(device_code)).access_token).toBeTypeOf('string')
    expect(['invalid_grant', 'expired_token', 'slow_down']).toContain(
      (await refusal(poll(device_code))).error,
    )
  })

  it('takes the code in lower case and without its hyphen (RFC 8628 6.1)', async () => {
    const { device_code, user_code, verification_uri } = await start()
    await new Browser({ userCode: user_code.toLowerCase().replaceAll('-', '') }).navigate(
      verification_uri,
      [],
    )
    expect((await poll(device_code)).access_token).toBeTypeOf('string')
  })
})

describe('oauth4webapi: revocation and introspection', () => {
  it('revokes a token that never was (RFC 7009 2.2)', async () => {
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server.as, clientOf(web), authOf(web), 'nope', http),
    )
  })

  it('asks about a token (RFC 7662 2.2)', async () => {
    const { tokens } = await codeFlow(server, web)
    const response = await oauth.introspectionRequest(
      server.as,
      clientOf(api),
      authOf(api),
      tokens.access_token,
      http,
    )
    expect((await oauth.processIntrospectionResponse(server.as, clientOf(api), response)).active).toBe(true)
  })

  it('is told nothing without credentials (RFC 7662 2.1)', async () => {
    const response = await fetch(server.as.introspection_endpoint ?? '', {
      method: 'POST',
      body: new URLSearchParams({ token: 'x' }),
    })
    expect([400, 401]).toContain(response.status)
  })

  it('gets a token for itself (RFC 6749 4.4)', async () => {
    const response = await oauth.clientCredentialsGrantRequest(
      server.as,
      clientOf(service),
      authOf(service),
      { scope: apiScope },
      http,
    )
    const tokens = await oauth.processClientCredentialsResponse(server.as, clientOf(service), response)
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: expect.any(Number) })
  })
})
