import type { Client } from '#servers/authorization/types.ts'

const code = { grant_types: ['authorization_code'], response_types: ['code'], scope: 'openid profile email' }
const local = ['http://localhost:47199/cb', 'http://localhost:47199/auth/callback/mock']

/** Registrations for tests: every kind of client, with names and secrets that are easy to get wrong. */
export const clients: readonly Client[] = [
  {
    ...code,
    client_id: 'web-basic',
    client_name: 'Web, basic',
    client_secret: 'web-basic-secret',
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: local,
  },
  {
    ...code,
    client_id: 'web-post',
    client_name: 'Web, post',
    client_secret: 'web+post%41',
    token_endpoint_auth_method: 'client_secret_post',
    redirect_uris: local,
  },
  {
    ...code,
    client_id: 'enc:client/1',
    client_name: 'Encoded credentials',
    client_secret: 'p%2B: +&=/~"secret',
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: local,
  },
  {
    ...code,
    client_id: 'spa',
    client_name: 'Single-page app',
    token_endpoint_auth_method: 'none',
    redirect_uris: [...local, 'https://client.example/cb'],
  },
  {
    ...code,
    client_id: 'native',
    client_name: `<b>"Kite" & Co's</b>`,
    token_endpoint_auth_method: 'none',
    redirect_uris: ['example.kite:/cb'],
  },
  {
    ...code,
    client_id: 'loopback',
    client_name: 'Desktop app',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/cb?app=1', 'http://[::1]/cb'],
  },
  {
    client_id: 'implicit',
    client_name: 'Implicit and hybrid',
    client_secret: 'implicit-secret',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['implicit'],
    response_types: ['id_token', 'code id_token'],
    redirect_uris: ['https://client.example/cb'],
    scope: 'openid',
  },
  {
    client_id: 'tv',
    client_name: 'TV',
    token_endpoint_auth_method: 'none',
    grant_types: ['urn:ietf:params:oauth:grant-type:device_code'],
    response_types: [],
    redirect_uris: [],
    scope: 'openid',
  },
]
