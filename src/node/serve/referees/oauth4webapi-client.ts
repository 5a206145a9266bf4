import * as oauth from 'oauth4webapi'
import { allScopes, type Party, redirectUri } from '#node/serve/harness/registered.ts'
import { type Subject, startSubject } from '#node/serve/harness/server.ts'
import { sure } from '#protocol/assert.ts'
import { walk } from './walk.ts'

/** The library asks for https everywhere; this server is on localhost. */
export const http = { [oauth.allowInsecureRequests]: true }

export interface Server {
  subject: Subject
  as: oauth.AuthorizationServer
}

/** Starts a server and discovers it as the library wants it. */
export async function discovered(): Promise<Server> {
  const subject = await startSubject()
  const issuer = new URL(subject.issuer)
  const response = await oauth.discoveryRequest(issuer, { ...http, algorithm: 'oidc' })
  return { subject, as: await oauth.processDiscoveryResponse(issuer, response) }
}

export const clientOf = ({ id }: Party): oauth.Client => ({ client_id: id })

/** A confidential client shows its secret by Basic, a public one nothing. */
export function authOf({ secret }: Party): oauth.ClientAuth {
  return secret === undefined ? oauth.None() : oauth.ClientSecretBasic(secret)
}

/** The address at which an authorization request begins. */
export function authorizationUrl({ as }: Server, params: Readonly<Record<string, string>>): URL {
  const url = new URL(sure(as.authorization_endpoint, 'authorization_endpoint'))
  for (const [name, value] of Object.entries({ redirect_uri: redirectUri, ...params }))
    url.searchParams.append(name, value)
  return url
}

/** A whole login with PKCE. `raw` is the token answer, for those who want to look at its headers or signature. */
export async function codeFlow(server: Server, party: Party, scope = allScopes) {
  const [client, verifier, state] = [
    clientOf(party),
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
  ]
  const nonce = scope.split(' ').includes('openid') ? oauth.generateRandomNonce() : undefined
  const arrival = await walk(
    authorizationUrl(server, {
      client_id: party.id,
      response_type: 'code',
      scope,
      state,
      prompt: 'consent',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(nonce === undefined ? {} : { nonce }),
    }),
  )
  const params = oauth.validateAuthResponse(server.as, client, arrival.url, state)
  const raw = await oauth.authorizationCodeGrantRequest(
    server.as,
    client,
    authOf(party),
    params,
    redirectUri,
    verifier,
    http,
  )
  const expected = nonce === undefined ? {} : { expectedNonce: nonce, requireIdToken: true }
  const tokens = await oauth.processAuthorizationCodeResponse(server.as, client, raw, expected)
  return { client, raw, tokens }
}

/** A refresh, with further parameters. */
export async function refresh(
  { as }: Server,
  party: Party,
  token = '',
  additionalParameters: Record<string, string> = {},
) {
  const client = clientOf(party)
  const raw = await oauth.refreshTokenGrantRequest(as, client, authOf(party), token, {
    ...http,
    additionalParameters,
  })
  return oauth.processRefreshTokenResponse(as, client, raw)
}
