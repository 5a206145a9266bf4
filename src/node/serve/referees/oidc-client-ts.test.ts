import { InMemoryWebStorage, OidcClient, type OidcClientSettings, WebStorageStateStore } from 'oidc-client-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '#node/serve/harness/browser.ts'
import {
  alice,
  allScopes,
  apiScope,
  legacy,
  loggedOutUri,
  type Party,
  redirectUri,
  spa,
} from '#node/serve/harness/registered.ts'
import { type Subject, startSubject } from '#node/serve/harness/server.ts'
import { refusal, walk } from './walk.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterAll(() => subject.close())

function clientOf({ id, secret }: Party, more: Partial<OidcClientSettings> = {}): OidcClient {
  return new OidcClient({
    authority: subject.issuer,
    client_id: id,
    ...(secret === undefined ? {} : { client_secret: secret }),
    redirect_uri: redirectUri,
    post_logout_redirect_uri: loggedOutUri,
    scope: allScopes,
    response_type: 'code',
    loadUserInfo: true,
    stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    extraQueryParams: { prompt: 'consent' },
    ...more,
  })
}

async function signedIn(client: OidcClient, browser = new Browser()) {
  const { url } = await client.createSigninRequest({})
  return client.processSigninResponse((await walk(url, browser)).url.href)
}

describe('oidc-client-ts', () => {
  it('logs a public client in with PKCE and merges userinfo', async () => {
    const client = clientOf(spa)
    const { url } = await client.createSigninRequest({ nonce: 'nonce-1' })
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256')
    const { profile, access_token } = await client.processSigninResponse((await walk(url)).url.href)
    expect(access_token).toBeTypeOf('string')
    expect(profile).toMatchObject({ sub: alice.sub, email: 'alice@example.org' })
  })

  it('gets its answer in the fragment', async () => {
    const client = clientOf(spa, { response_mode: 'fragment' })
    const { url } = await client.createSigninRequest({})
    const arrival = await walk(url)
    expect(arrival.url.hash).toContain('code=')
    expect((await client.processSigninResponse(arrival.url.href)).access_token).toBeTypeOf('string')
  })

  it('refreshes', async () => {
    const client = clientOf(spa)
    const user = await signedIn(client)
    const { refresh_token = '', id_token = '', profile, scope = '' } = user
    // (The library exports the class of this only as a type.)
    const state = { refresh_token, id_token, profile, scope, session_state: null }
    const fresh = await client.useRefreshToken({ state })
    expect(fresh.access_token).not.toBe(user.access_token)
  })

  it('refuses another state', async () => {
    const client = clientOf(spa)
    const { url } = await walk((await client.createSigninRequest({})).url)
    url.searchParams.set('state', 'other')
    expect((await refusal(client.processSigninResponse(url.href))).message).toMatch(/No matching state/)
  })

  it('logs in with a password', async () => {
    const client = clientOf(legacy, { scope: apiScope, loadUserInfo: false })
    const { username, password } = alice
    const user = await client.processResourceOwnerPasswordCredentials({
      username,
      password,
      skipUserInfo: true,
    })
    expect(user.access_token).toBeTypeOf('string')
  })

  it('hears of a denial', async () => {
    const client = clientOf(spa)
    const error = await refusal(signedIn(client, new Browser({ decide: 'deny' })))
    expect(error.error).toBe('access_denied')
  })

  it('logs out and comes back', async () => {
    const [client, browser] = [clientOf(spa), new Browser()]
    const { id_token = '' } = await signedIn(client, browser)
    const { url } = await client.createSignoutRequest({ id_token_hint: id_token, state: { a: 1 } })
    const arrival = await browser.navigate(url, [loggedOutUri])
    expect(arrival.at).toBe('client')
    await client.processSignoutResponse(arrival.url.href)
  })

  it('revokes its refresh token', async () => {
    const client = clientOf(spa)
    const { refresh_token = '' } = await signedIn(client)
    await client.revokeToken(refresh_token, 'refresh_token')
  })
})
