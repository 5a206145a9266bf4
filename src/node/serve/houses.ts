import { todaysFeatures } from '#servers/authorization/features.ts'
import type { Api, Client } from '#servers/authorization/types.ts'
import { skyid } from '#world/cast.ts'
import { skyapi } from '#world/cast-api.ts'
import { skyidOAuth1 } from '#world/cast-oauth1.ts'
import type { Houses } from '#world/hosts.ts'
import { detailTypes } from './detail-types.ts'
import { everyScope } from './read-client.ts'
import type { Registrations } from './registrations.ts'
import type { Signing } from './signing.ts'

/**
 * The servers of the story at one address of their own, with all that they can do, and with the cast's users, clients
 * and consumers beside those of the file, whose entries win where a name stands in both.
 */
export function housesAt(origin: string, { keys, sign, verify }: Signing, more: Registrations): Houses {
  const apis = apisAt(origin, more.scopes)
  const users = merged(skyid.users, more.users, 'username', 'sub')
  const scopes = [
    ...new Set([...skyid.scopes, 'offline_access', ...more.scopes, ...apis.flatMap((api) => api.scopes)]),
  ]
  const clients = more.clients.map(
    (client): Client => (client.scope === everyScope ? { ...client, scope: scopes.join(' ') } : client),
  )
  const consumers = more.consumers.map((consumer) => ({ ...consumer, scope: scopes.join(' ') }))
  return {
    skyid: {
      ...skyid,
      issuer: origin,
      users,
      clients: merged(skyid.clients, clients, 'client_id'),
      scopes,
      keys,
      sign,
      verify,
      apis,
      resources: apis.map(({ resource }) => resource),
      features: todaysFeatures,
      detailTypes,
      passwordGrant: true,
      // oidc-client-ts and openid-client post a secret unless they are told otherwise.
      secretEitherWay: true,
      lifetimes: { ...skyid.lifetimes, refreshToken: 14 * 86_400, deviceCode: 600 },
    },
    oauth1: {
      ...skyidOAuth1,
      origin,
      users,
      consumers: merged(skyidOAuth1.consumers, consumers, 'consumer_key'),
    },
    skyapi: {
      ...skyapi,
      origin,
      authorizationServers: [origin],
      resources: apis.map(({ resource, scopes: own }, at) => ({
        resource,
        name: at === 0 ? skyapi.name : 'SkyAlbum tools',
        scopes: own,
        path: at === 0 ? '/' : '/mcp',
        announced: true,
      })),
      users: users.map(({ sub, username, claims }) => ({
        sub,
        username,
        name: String(claims.name ?? username),
      })),
      jwt: { issuer: origin, keys, verify },
      dpop: { algs: keys.map(({ alg }) => alg), verify },
      mcp: { scope: 'mcp' },
    },
  }
}

/** The API, which takes every scope that nobody else knows, and the MCP server. */
function apisAt(origin: string, scopes: readonly string[]): readonly [Api, Api] {
  const own = skyapi.resources.flatMap((resource) => resource.scopes)
  const others = scopes.filter(
    (scope) => !skyid.scopes.includes(scope) && scope !== 'mcp' && scope !== 'offline_access',
  )
  return [
    { resource: `${origin}/api`, scopes: [...new Set([...own, ...others])], jwt: true },
    { resource: `${origin}/mcp`, scopes: ['mcp'], jwt: true },
  ]
}

/** The cast's entries that no entry of the file stands for, and those of the file. */
function merged<T>(cast: readonly T[], file: readonly T[], ...names: readonly (keyof T)[]): readonly T[] {
  const replaced = (one: T) => file.some((own) => names.some((name) => own[name] === one[name]))
  return [...cast.filter((one) => !replaced(one)), ...file]
}
