// oidc-provider, the certified OpenID Provider for Node, with the same users, clients, keys and tokens as ours, its own
// in-memory store and its own pages. Started by measure-http.ts; prints its address when it is ready.
import { generateKeyPairSync } from 'node:crypto'
import Provider from 'oidc-provider'

const [port] = process.argv.slice(2)
const issuer = `http://localhost:${port}`
const resource = `${issuer}/api`
const key = (type, options, alg) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }),
  alg,
  use: 'sig',
  kid: alg,
})

const app = { token_endpoint_auth_method: 'none', redirect_uris: ['http://localhost:47199/cb'] }

const provider = new Provider(issuer, {
  jwks: { keys: [key('rsa', { modulusLength: 2048 }, 'RS256'), key('ec', { namedCurve: 'P-256' }, 'ES256')] },
  cookies: { keys: ['bench'] },
  scopes: ['openid', 'api:read'],
  clients: [
    { ...app, client_id: 'spa', id_token_signed_response_alg: 'ES256' },
    { ...app, client_id: 'spa-rs256' },
    {
      client_id: 'service',
      client_secret: 'service-secret',
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    },
  ],
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Alice Example' }) }),
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_, client) => (client.clientId === 'service' ? resource : undefined),
      getResourceServerInfo: () => ({
        scope: 'api:read',
        audience: resource,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  ttl: {
    AccessToken: 3600,
    ClientCredentials: 3600,
    IdToken: 300,
    Interaction: 1800,
    Session: 28_800,
    Grant: 28_800,
  },
})
provider.listen(Number(port), '127.0.0.1', () => console.log(issuer))
