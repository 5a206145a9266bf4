import { InMemoryWebStorage, OidcClient, WebStorageStateStore } from 'oidc-client-ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Visitor } from '#servers/authorization/testing/visitor.ts'
import { issuer, lina } from '#world/cast.ts'
import { Net } from './net.ts'

const net = new Net(Math.floor(Date.now() / 1000))
beforeAll(() => vi.stubGlobal('fetch', net.fetch))
afterAll(() => vi.unstubAllGlobals())

function newClient(responseMode: 'query' | 'fragment' = 'query'): OidcClient {
  return new OidcClient({
    authority: issuer,
    client_id: 'mallory-postcards',
    redirect_uri: 'https://mallory.example/callback',
    scope: 'openid profile',
    response_mode: responseMode,
    loadUserInfo: true,
    stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  })
}

describe('oidc-client-ts against SkyAlbum ID', () => {
  it.each(['query', 'fragment'] as const)(
    'signs in with PKCE, answer in the %s, and reads userinfo',
    async (mode) => {
      const client = newClient(mode)
      const { url } = await client.createSigninRequest({ nonce: 'n-1', state: { back: '/album' } })
      expect(url).toContain('code_challenge_method=S256')
      const callback = new Visitor(net).logIn(url, lina)
      expect(
        callback.startsWith(`https://mallory.example/callback${mode === 'query' ? '?' : '#'}code=`),
      ).toBe(true)
      const answer = await client.processSigninResponse(callback)
      expect(answer.profile).toMatchObject({
        iss: issuer,
        sub: lina.sub,
        aud: 'mallory-postcards',
        name: 'Lina',
      })
      expect(answer.userState).toEqual({ back: '/album' })
      expect(answer.expires_in).toBeGreaterThan(3500)
    },
  )

  it('reports access_denied', async () => {
    const client = newClient()
    const { url } = await client.createSigninRequest({ prompt: 'consent' })
    const callback = new Visitor(net).logIn(url, lina, 'deny')
    await expect(client.processSigninResponse(callback)).rejects.toMatchObject({ error: 'access_denied' })
  })

  it('reports invalid_grant for a code that was used', async () => {
    const client = newClient()
    const { url } = await client.createSigninRequest({})
    const first = new URL(new Visitor(net).logIn(url, lina))
    await client.processSigninResponse(first.href)
    const again = await client.createSigninRequest({})
    first.searchParams.set('state', again.state.id)
    await expect(client.processSigninResponse(first.href)).rejects.toMatchObject({ error: 'invalid_grant' })
  })
})
