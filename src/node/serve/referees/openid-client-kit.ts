import * as client from 'openid-client'
import { Browser } from '#node/serve/harness/browser.ts'
import { allScopes, type Party, redirectUri } from '#node/serve/harness/registered.ts'
import type { Subject } from '#node/serve/harness/server.ts'
import { walk } from './walk.ts'

/** The library's view of the server and of one client. */
export function configuration(
  { issuer }: Subject,
  { id, secret, method }: Party,
): Promise<client.Configuration> {
  const usual =
    method === 'client_secret_post' ? client.ClientSecretPost(secret) : client.ClientSecretBasic(secret)
  const auth = secret === undefined ? client.None() : usual
  return client.discovery(new URL(issuer), id, secret, auth, { execute: [client.allowInsecureRequests] })
}

export interface Wishes {
  scope?: string
  pkce?: boolean
  browser?: Browser
  /** Further parameters of the authorization request. */
  more?: Record<string, string>
  dpop?: client.CryptoKeyPair
}

/** A whole login; `url` is where the browser came back to, with the code in it. */
export async function codeFlow(
  subject: Subject,
  party: Party,
  {
    scope = allScopes,
    pkce = true,
    browser = new Browser(),
    more = { prompt: 'consent' },
    dpop,
  }: Wishes = {},
) {
  const config = await configuration(subject, party)
  const [verifier, expectedState] = [client.randomPKCECodeVerifier(), client.randomState()]
  const expectedNonce = scope.split(' ').includes('openid') ? client.randomNonce() : undefined
  const challenge = {
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }
  const { url } = await walk(
    client.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope,
      state: expectedState,
      ...more,
      ...(expectedNonce ? { nonce: expectedNonce } : {}),
      ...(pkce ? challenge : {}),
    }),
    browser,
  )
  const checks = {
    expectedState,
    ...(expectedNonce ? { expectedNonce, idTokenExpected: true } : {}),
    ...(pkce ? { pkceCodeVerifier: verifier } : {}),
    ...(more.max_age === undefined ? {} : { maxAge: Number(more.max_age) }),
  }
  const DPoP = dpop && client.getDPoPHandle(config, dpop)
  const redeem = () => client.authorizationCodeGrant(config, url, checks, undefined, DPoP ? { DPoP } : {})
  return { config, url, redeem, tokens: await redeem() }
}
