import { signEs256 } from '#protocol/es256.ts'
import { encodeJwt, type JsonObject } from '#protocol/jwt.ts'
import { todaysParts } from '#servers/authorization/parts/every-part.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { clients } from './clients.ts'

/** The key of RFC 7515 A.3 again, as that of a client. */
export const clientKey = {
  public: {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    kid: 'client-1',
    use: 'sig',
    alg: 'ES256',
  },
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
} as const

/** A request object of a client, signed with that key. */
export function requestObject(claims: JsonObject, header: JsonObject = {}): string {
  return encodeJwt(
    { alg: 'ES256', typ: 'oauth-authz-req+jwt', kid: 'client-1', ...header },
    claims,
    signEs256(clientKey),
  )
}

const front = ['id_token', 'id_token token', 'code', 'code id_token', 'code token', 'code id_token token']

/** A server that offers everything, with clients for it. */
export const wide: Partial<AuthorizationConfig> = {
  parts: todaysParts,
  scopes: ['openid', 'profile', 'email', 'offline_access', 'api:read'],
  resources: ['https://api.example/'],
  detailTypes: {
    print: {
      meaning: 'print photos',
      fields: { actions: 'texts', album: 'text' },
      required: ['album'],
      actions: ['print'],
    },
  },
  clients: [
    ...clients.filter(({ client_id }) => client_id !== 'implicit'),
    {
      client_id: 'implicit',
      client_name: 'Implicit and hybrid',
      client_secret: 'implicit-secret',
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['implicit', 'authorization_code', 'refresh_token'],
      response_types: front,
      redirect_uris: ['https://client.example/cb', 'http://client.example/cb'],
      scope: 'openid profile email offline_access api:read',
    },
    {
      client_id: 'signer',
      client_name: 'Signs its requests',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: ['https://client.example/cb'],
      scope: 'openid profile',
      jwks: [{ ...clientKey.public }],
    },
    {
      client_id: 'pusher',
      client_name: 'Has to push',
      client_secret: 'pusher-secret',
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: ['https://client.example/cb'],
      post_logout_redirect_uris: ['https://client.example/bye?x=1'],
      scope: 'openid profile',
      require_pushed_authorization_requests: true,
    },
  ],
}

/** A good request of the client of all response types. */
export const hybrid = {
  response_type: 'code id_token',
  client_id: 'implicit',
  redirect_uri: 'https://client.example/cb',
  scope: 'openid email',
  state: 'st "<&>é',
  nonce: 'n-1',
}
