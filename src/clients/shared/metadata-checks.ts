import { type HttpResponse, mediaType } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

export interface MetadataFacts {
  issuer: string
  response: HttpResponse
  metadata: JsonObject | undefined
  /** Endpoints without which this app cannot work. */
  endpoints: readonly string[]
}

const usual = ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri']

/** The facts of a discovery answer of the server that is called `issuer`. */
export function metadataFacts(issuer: string, response: HttpResponse, endpoints = usual): MetadataFacts {
  const good = response.status === 200 && mediaType(response) === 'application/json'
  const metadata = good ? parseObject(response.body) : undefined
  return { issuer, response, metadata, endpoints }
}

/** Discovery is only as good as the name it came under (OpenID Connect Discovery 4.3, RFC 8414 3.3). */
export const metadataChecks = [
  check<MetadataFacts, string>(
    'CK-METADATA',
    'oidc-discovery#4.2',
    'the answer is a JSON document with the endpoints',
    ({ metadata, endpoints }) =>
      metadata !== undefined && endpoints.every((name) => /^https:\/\//.test(String(metadata[name] ?? ''))),
    () => 'The app could not read the server’s metadata.',
  ),
  check<MetadataFacts, string>(
    'CK-ISSUER',
    'oidc-discovery#4.3',
    'issuer is the address that was asked',
    ({ issuer, metadata }) => ({
      ok: metadata?.issuer === issuer,
      saw: String(metadata?.issuer ?? '(none)'),
      wanted: issuer,
    }),
    () => 'The metadata names another issuer.',
  ),
]

/** For apps that use PKCE: a server that does not say so may ignore the challenge (RFC 9700 2.1.1). */
export const pkceOffered = check<MetadataFacts, string>(
  'CK-PKCE-OFFERED',
  'rfc9700#2.1.1',
  'the server offers PKCE with S256',
  ({ metadata }) => {
    const methods = metadata?.code_challenge_methods_supported
    return {
      ok: Array.isArray(methods) && methods.includes('S256'),
      saw: String(methods ?? '(none)'),
      wanted: 'S256',
    }
  },
  () => 'The server does not offer PKCE with S256.',
)
