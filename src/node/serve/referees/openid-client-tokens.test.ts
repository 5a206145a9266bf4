import * as client from 'openid-client'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '#node/serve/harness/browser.ts'
import {
  alice,
  api,
  apiScope,
  encoded,
  legacy,
  service,
  spa,
  tv,
  web,
} from '#node/serve/harness/registered.ts'
import { type Subject, startSubject } from '#node/serve/harness/server.ts'
import { codeFlow, configuration } from './openid-client-kit.ts'
import { refusal } from './walk.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterEach(() => subject.reset())
afterAll(() => subject.close())

describe('openid-client: tokens', () => {
  it('rotates refresh tokens; an old one kills the family (RFC 9700 4.14.2)', async () => {
    const { config, tokens } = await codeFlow(subject, spa)
    const first = tokens.refresh_token ?? ''
    const second = await client.refreshTokenGrant(config, first)
    expect(second.access_token).not.toBe(tokens.access_token)
    expect(second.refresh_token).not.toBe(first)
    expect((await refusal(client.refreshTokenGrant(config, first))).error).toBe('invalid_grant')
    expect((await refusal(client.refreshTokenGrant(config, second.refresh_token ?? ''))).error).toBe(
      'invalid_grant',
    )
  })

  it('gets a token for itself, and the API takes it', async () => {
    const config = await configuration(subject, service)
    const tokens = await client.clientCredentialsGrant(config, { scope: apiScope })
    expect(tokens.refresh_token).toBeUndefined()
    const url = new URL(`${subject.issuer}/api/me`)
    expect((await client.fetchProtectedResource(config, tokens.access_token, url, 'GET')).status).toBe(200)
  })

  it('gets none with a wrong secret', async () => {
    const config = await configuration(subject, { ...service, secret: 'wrong' })
    const error = await refusal(client.clientCredentialsGrant(config, {}))
    expect(error.error ?? error.status).toSatisfy((saw) => saw === 'invalid_client' || saw === 401)
  })

  it('encodes an id and a secret with every odd character', async () => {
    const config = await configuration(subject, encoded)
    expect((await client.clientCredentialsGrant(config, { scope: apiScope })).access_token).toBeTypeOf(
      'string',
    )
  })

  it('waits for a person at the device page', async () => {
    const config = await configuration(subject, tv)
    const device = await client.initiateDeviceAuthorization(config, {
      scope: 'openid profile email offline_access',
    })
    const arrival = await new Browser({ userCode: device.user_code }).navigate(device.verification_uri, [])
    expect(arrival.status).toBe(200)
    const tokens = await client.pollDeviceAuthorizationGrant(config, { ...device, interval: 1 })
    expect(tokens.access_token).toBeTypeOf('string')
  })

  it('hears that the person at the device page said no', async () => {
    const config = await configuration(subject, tv)
    const device = await client.initiateDeviceAuthorization(config, { scope: 'openid' })
    const browser = new Browser({ userCode: device.user_code, decide: 'deny' })
    await browser.navigate(device.verification_uri_complete ?? device.verification_uri, [])
    const polling = client.pollDeviceAuthorizationGrant(config, { ...device, interval: 1 })
    expect((await refusal(polling)).error).toBe('access_denied')
  })

  it('takes a password, and refuses a wrong one', async () => {
    const config = await configuration(subject, legacy)
    const ask = (password: string) =>
      client.genericGrantRequest(config, 'password', { username: alice.username, password, scope: apiScope })
    expect((await ask(alice.password)).access_token).toBeTypeOf('string')
    expect(await refusal(ask('nope'))).toMatchObject({ error: 'invalid_grant', status: 400 })
  })

  it('sees a revoked token die', async () => {
    const [config, asApi] = [await configuration(subject, service), await configuration(subject, api)]
    const { access_token } = await client.clientCredentialsGrant(config, { scope: apiScope })
    expect(await client.tokenIntrospection(asApi, access_token)).toMatchObject({
      active: true,
      client_id: service.id,
    })
    await client.tokenRevocation(config, access_token)
    expect(await client.tokenIntrospection(asApi, access_token)).toEqual({ active: false })
    await client.tokenRevocation(config, 'unknown-token')
    expect(await client.tokenIntrospection(asApi, 'unknown-token')).toEqual({ active: false })
  })

  it('revokes a refresh token', async () => {
    const { config, tokens } = await codeFlow(subject, web)
    const token = tokens.refresh_token ?? ''
    await client.tokenRevocation(config, token, { token_type_hint: 'refresh_token' })
    expect((await refusal(client.refreshTokenGrant(config, token))).error).toBe('invalid_grant')
  })

  it('binds its tokens to a key (RFC 9449 5, 7)', async () => {
    const dpop = await client.randomDPoPKeyPair('ES256')
    const { config, tokens } = await codeFlow(subject, spa, { scope: `${apiScope} offline_access`, dpop })
    expect(tokens.token_type).toBe('dpop')
    const DPoP = client.getDPoPHandle(config, dpop)
    const url = new URL(`${subject.issuer}/api/me`)
    const answer = await client.fetchProtectedResource(
      config,
      tokens.access_token,
      url,
      'GET',
      undefined,
      undefined,
      { DPoP },
    )
    expect(answer.status).toBe(200)
    const fresh = await client.refreshTokenGrant(config, tokens.refresh_token ?? '', undefined, { DPoP })
    const bare = await refusal(client.refreshTokenGrant(config, fresh.refresh_token ?? ''))
    expect(['invalid_grant', 'invalid_dpop_proof', 'invalid_request']).toContain(bare.error)
  })
})
