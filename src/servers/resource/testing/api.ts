import { type HttpResponse, headers } from '#network/http.ts'
import { type KeyPair, signEs256 } from '#protocol/es256.ts'
import { sha256Base64url } from '#protocol/hashes.ts'
import { verifyWithoutPlatform } from '#protocol/jwk.ts'
import { encodeJwt, type JsonObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { exampleKey } from '#protocol/testing/keys.ts'
import { jwkThumbprint } from '#protocol/thumbprint.ts'
import { resourceServer } from '#servers/resource/server.ts'
import { newResourceStore } from '#servers/resource/store.ts'
import type { Grant, ResourceConfig } from '#servers/resource/types.ts'
import { FirstDay, firstDay } from '#servers/testing/first-day.ts'

export const origin = 'https://api.example'
const issuer = 'https://as.example'
export const start = firstDay

/** The issuer's key, and that of a client (RFC 9449's). */
export const issuerKey = exampleKey('k1')
export const clientKey: KeyPair = {
  public: {
    kty: 'EC',
    crv: 'P-256',
    x: '8gqEoN-iRGu3dIkQ6ZBsquVW02LUC-sfmzCORBmHxY8',
    y: 'f1f_-jiteODqx8-HEmP9yl6D_4fXWke-tsfLvgQKhAY',
    kid: 'k2',
    use: 'sig',
    alg: 'ES256',
  },
  d: 'sG7GkXNgnAPZzTMnFMKC9Gtu5VrE7UyY7uVymQFIWP8',
}
const publicHalf = { kty: 'EC', crv: 'P-256', x: clientKey.public.x, y: clientKey.public.y }
const jkt = jwkThumbprint(publicHalf) ?? ''

const good: Grant = {
  clientId: 'web',
  sub: 'u-1',
  scope: ['photos.read', 'api:read'],
  audience: origin,
  expiresAt: start + 3600,
  revoked: false,
}

/** Opaque tokens, each with the one thing wrong that its name says. */
const tokens: Readonly<Record<string, Grant>> = {
  good,
  expired: { ...good, expiresAt: start },
  revoked: { ...good, revoked: true },
  elsewhere: { ...good, audience: 'https://other.example' },
  delete: { ...good, scope: ['photos.delete'] },
  job: { ...good, sub: 'client:job', clientId: 'job', scope: ['usage.read', 'photos.read', 'api:read'] },
  mcp: { ...good, audience: `${origin}/mcp`, scope: ['mcp'] },
  'mcp-small': { ...good, audience: `${origin}/mcp`, scope: ['x'] },
  bound: { ...good, jkt },
  login: { ...good, scope: ['photos.delete'], authTime: start - 30, acr: 'mfa' },
  'old-login': { ...good, scope: ['photos.delete'], authTime: start - 90, acr: 'mfa' },
}

const config: ResourceConfig = {
  id: 'api',
  name: 'Test API',
  origin,
  resources: [
    { resource: origin, name: 'Test API', scopes: ['photos.read'], path: '/' },
    { resource: `${origin}/mcp`, name: 'Test MCP', scopes: ['mcp'], path: '/mcp', announced: true },
  ],
  authorizationServers: [issuer],
  users: [
    { sub: 'u-1', username: 'alice', name: 'Alice' },
    { sub: 'u-2', username: 'bob', name: 'Bob' },
  ],
  photos: [
    { id: 7, name: 'lake.jpg', album: 'picnic', owner: 'u-1' },
    { id: 66, name: 'mask.jpg', album: 'masks', owner: 'u-2' },
  ],
  lookUp: (token) => (Object.hasOwn(tokens, token) ? tokens[token] : undefined),
  jwt: { issuer, keys: [issuerKey.public], verify: verifyWithoutPlatform },
  mcp: { scope: 'mcp' },
}

export const dpop = { algs: ['ES256'], verify: verifyWithoutPlatform }

/** One API on its first day. */
export class Api extends FirstDay {
  constructor(more: Partial<ResourceConfig> = {}) {
    super(resourceServer({ ...config, ...more }, newResourceStore(config.photos)))
  }

  call(
    path: string,
    authorization?: string,
    method = 'GET',
    more: readonly Pair[] = [],
    body = '',
  ): HttpResponse {
    const line: Pair[] = authorization === undefined ? [] : [['Authorization', authorization]]
    return this.ask({ method, url: `${origin}${path}`, headers: [...line, ...more], body })
  }
}

/** The challenges of a response, joined as a client sees them. */
export function challengeOf(response: HttpResponse): string {
  return headers(response, 'www-authenticate').join(', ')
}

/** A JWT access token (RFC 9068) with something changed. */
export function accessToken(claims: JsonObject = {}, header: JsonObject = {}, key = issuerKey): string {
  return encodeJwt(
    { alg: 'ES256', kid: 'k1', typ: 'at+jwt', ...header },
    {
      iss: issuer,
      aud: origin,
      sub: 'u-1',
      client_id: 'web',
      iat: start,
      exp: start + 3600,
      jti: 'j1',
      scope: 'photos.read api:read',
      ...claims,
    },
    signEs256(key),
  )
}

/** A DPoP proof for `GET /v1/photos` with the token `bound`, with something changed. */
export function proof(claims: JsonObject = {}, key = clientKey): Pair {
  const { x, y } = key.public
  return [
    'DPoP',
    encodeJwt(
      { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty: 'EC', crv: 'P-256', x, y } },
      {
        jti: 'p1',
        htm: 'GET',
        htu: `${origin}/v1/photos`,
        iat: start,
        ath: sha256Base64url('bound'),
        ...claims,
      },
      signEs256(key),
    ),
  ]
}
