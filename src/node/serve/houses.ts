import { todaysParts } from '#servers/authorization/parts/every-part.ts'
import type { Api, Client } from '#servers/authorization/types.ts'
import type { ProtectedResource } from '#servers/resource/types.ts'
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
export function housesAt(
  origin: string,
  { keys, sign, verify }: Signing,
  more: Registrations,
  sendCode: (username: string, digits: string) => void,
): Houses {
  const { secondFactor, ...policy } = more.policy
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
      parts: todaysParts,
      detailTypes,
      acrValues: [byPassword, byCode],
      sendCode,
      passwordGrant: true,
      ...policy,
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
      resources: resourcesAt(apis),
      users: users.map(({ sub, username, claims }) => ({
        sub,
        username,
        name: String(claims.name ?? username),
      })),
      jwt: { issuer: origin, keys, verify },
      dpop: { algs: keys.map(({ alg }) => alg), verify, nonce: policy.dpopNonce ?? false },
      mcp: { scope: 'mcp' },
      // What cannot be undone wants a fresh login (RFC 9470 3): five minutes.
      stepUp: { 'photo.delete': { maxAge: 300, acrValues: secondFactor ? [byCode] : [byPassword, byCode] } },
    },
  }
}

/** The authentication context of a login with user name and password: a name of ours, an absolute URI (Core 2, acr). */
const byPassword = 'https://skyalbum.example/acr/password'
/** The same for one with a one-time code after the password. */
const byCode = 'https://skyalbum.example/acr/code'

/** What tokens are made for: the API, which takes every scope that nobody else knows, a part of it, and the MCP server. */
function apisAt(origin: string, scopes: readonly string[]): readonly [Api, Api, Api] {
  const own = skyapi.resources.flatMap((resource) => resource.scopes)
  const others = scopes.filter(
    (scope) => !skyid.scopes.includes(scope) && scope !== 'mcp' && scope !== 'offline_access',
  )
  return [
    { resource: `${origin}/api`, scopes: [...new Set([...own, ...others])], jwt: true },
    // Who names no resource means the whole API: this one opens no scope.
    { resource: `${origin}/api/me`, scopes: [], jwt: true },
    { resource: `${origin}/mcp`, scopes: ['mcp'], jwt: true },
  ]
}

/**
 * Where those are, and which of them a challenge names: there `resource` has to be the very address that was called
 * (RFC 9728 3.3), so `/api/me` is a resource of its own, which takes tokens for the whole API too.
 */
function resourcesAt([api, me, tools]: ReturnType<typeof apisAt>): readonly ProtectedResource[] {
  const { name } = skyapi
  return [
    { resource: api.resource, name, scopes: api.scopes, path: '/' },
    {
      resource: me.resource,
      audiences: [api.resource],
      name,
      scopes: ['api:read'],
      path: '/api/me',
      announced: true,
    },
    {
      resource: tools.resource,
      name: 'SkyAlbum tools',
      scopes: tools.scopes,
      path: '/mcp',
      announced: true,
    },
  ]
}

/** The cast's entries that no entry of the file stands for, and those of the file. */
function merged<T>(cast: readonly T[], file: readonly T[], ...names: readonly (keyof T)[]): readonly T[] {
  const replaced = (one: T) => file.some((own) => names.some((name) => own[name] === one[name]))
  return [...cast.filter((one) => !replaced(one)), ...file]
}
