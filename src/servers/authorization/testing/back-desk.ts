import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { type KeyPair, signEs256 } from '#protocol/es256.ts'
import { encodeJwt, type JsonObject, parseObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { everyPart } from '#servers/authorization/parts/every-part.ts'
import type { AuthorizationConfig, Client } from '#servers/authorization/types.ts'
import { codeFor, redemption } from './codes.ts'
import { Desk } from './desk.ts'
import { basic, post, spa, web } from './requests.ts'

const device = 'urn:ietf:params:oauth:grant-type:device_code'
const plain = {
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'client_secret_basic' as const,
}
const local = ['http://localhost:47199/cb']
export const apiScope = 'openid profile offline_access api:read api:write'

const clients: readonly Client[] = [
  {
    ...plain,
    client_id: 'web-basic',
    client_name: 'Web',
    client_secret: 'web-basic-secret',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: local,
    scope: apiScope,
  },
  {
    ...plain,
    client_id: 'spa',
    client_name: 'Single-page app',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: local,
    scope: apiScope,
  },
  {
    ...plain,
    client_id: 'service',
    client_name: 'Service',
    client_secret: 's',
    grant_types: ['client_credentials'],
    scope: apiScope,
  },
  {
    ...plain,
    client_id: 'careless',
    client_name: 'Public',
    token_endpoint_auth_method: 'none',
    grant_types: ['client_credentials'],
    scope: apiScope,
  },
  {
    ...plain,
    client_id: 'legacy',
    client_name: 'Legacy',
    client_secret: 'l',
    grant_types: ['password', 'refresh_token'],
    scope: apiScope,
  },
  {
    ...plain,
    client_id: 'tv',
    client_name: 'Kitchen TV',
    token_endpoint_auth_method: 'none',
    grant_types: [device, 'refresh_token'],
    scope: apiScope,
  },
  {
    ...plain,
    client_id: 'api',
    client_name: 'The API',
    client_secret: 'a',
    grant_types: [],
    scope: '',
    may_introspect: true,
  },
]

/** A server with all grants and two APIs, of which one reads JWTs. */
export const backDoor: Partial<AuthorizationConfig> = {
  parts: everyPart,
  passwordGrant: true,
  clients,
  scopes: apiScope.split(' '),
  apis: [
    { resource: 'https://api.example', scopes: ['api:read', 'api:write'] },
    { resource: 'https://jwt.example', scopes: [], jwt: true },
  ],
  resources: ['https://api.example', 'https://jwt.example'],
}

export const newBackDesk = (differs: Partial<AuthorizationConfig> = {}) =>
  new Desk({ ...backDoor, ...differs })

export type Fields = Readonly<Record<string, string>>
const secrets: Readonly<Record<string, string>> = {
  'web-basic': 'web-basic-secret',
  service: 's',
  legacy: 'l',
  api: 'a',
}

/** A form that a client of this server sends: with Basic where it has a secret, with its name where it has none. */
export function from(client: string, path: string, fields: Fields, more: readonly Pair[] = []): HttpRequest {
  const secret = secrets[client]
  return secret === undefined
    ? post(path, { client_id: client, ...fields }, more)
    : post(path, fields, [basic(client, secret), ...more])
}

/** Status, error code and body of an answer. */
export function told(response: HttpResponse): { status: number; error: unknown; body: JsonObject } {
  const body = parseObject(response.body) ?? {}
  return { status: response.status, error: body.error, body }
}

/** What a client gets for a whole code flow; the user is asked each time, so that `offline_access` is granted. */
export function flow(
  desk: Desk,
  client: 'web' | 'spa',
  fields: Fields = {},
  more: readonly Pair[] = [],
): Fields {
  const request = { ...(client === 'web' ? web : spa), scope: apiScope, prompt: 'consent', ...fields }
  const { client_id: _, ...redeeming } = redemption(request, codeFor(desk, request))
  return told(desk.ask(from(request.client_id, '/token', redeeming, more))).body as Fields
}

/** P-256 keys with public halves that were computed once. */
export const keys: readonly KeyPair[] = [
  {
    public: {
      kty: 'EC',
      crv: 'P-256',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      kid: '',
      use: 'sig',
      alg: 'ES256',
    },
    d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
  },
  {
    public: {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
      kid: '',
      use: 'sig',
      alg: 'ES256',
    },
    d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
  },
]

let made = 0

/** A DPoP header for a request, made with the n-th key. */
export function proof(desk: Desk, path = '/token', claims: JsonObject = {}, key = 0): Pair {
  const pair = keys[key] as KeyPair
  const { kty, crv, x, y } = pair.public
  const all = { jti: `j-${made++}`, htm: 'POST', htu: `https://as.example${path}`, iat: desk.now, ...claims }
  return ['DPoP', encodeJwt({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } }, all, signEs256(pair))]
}
