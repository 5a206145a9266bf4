import { type KeyPair, signEs256 } from '#protocol/es256.ts'
import { halfHash } from '#protocol/hashes.ts'
import { decodeJwt, encodeJwt, type JsonObject } from '#protocol/jwt.ts'
import { audienceOf } from '#servers/authorization/audience.ts'
import { issuer, lina, mallory, skyid } from './cast.ts'
import { otherIssuerKey, skyidKey } from './keys.ts'
import { contextFor, type World } from './world.ts'

/** The newest ID token of this run, which an item may build on. */
export interface Own {
  idToken?: string
}

const other = 'https://id.other.example'
const day = 24 * 3600

/** Tokens and codes to swap in, all made with good keys and good stores: only the one thing that the id names is wrong. */
const items: Readonly<Record<string, (world: World, own: Own) => string | undefined>> = {
  'id-token-other-app': (_world, own) => resigned(own, skyidKey, () => ({ aud: 'mallory-postcards' })),
  'id-token-other-issuer': (_world, own) => resigned(own, otherIssuerKey, () => ({ iss: other })),
  'id-token-yesterday': (_world, own) =>
    resigned(own, skyidKey, ({ iat, exp }) => ({ iat: Number(iat) - day, exp: Number(exp) - day })),
  'id-token-tomorrow': (_world, own) =>
    resigned(own, skyidKey, ({ iat, exp }) => ({ iat: Number(iat) + day, exp: Number(exp) + day })),
  'id-token-other-login': (world, own) => resigned(own, skyidKey, () => ({ nonce: drawn(world, 'nonce') })),
  'id-token': (_world, own) => own.idToken,
  'access-token-mallory': (world) => accessToken(world, 'access-token-mallory', { sub: mallory.sub }),
  'access-token-no-openid': (world) => accessToken(world, 'access-token-no-openid', { scope: ['profile'] }),
  'access-token-photos': (world) =>
    accessToken(world, 'access-token-photos', {
      scope: ['photos.read'],
      audience: ['https://api.skyalbum.example'],
    }),
  'refresh-token-other-app': (world) => refreshToken(world, 'refresh-token-other-app', 'kiteframe-tv'),
  'code-mallory': (world) =>
    code(world, 'code-mallory', world.cast.client.client_id, world.cast.client.redirect_uri ?? ''),
  'code-other-app': (world) =>
    code(world, 'code-other-app', 'mallory-postcards', 'https://mallory.example/callback'),
}

/** Takes an item out of the drawer; undefined where there is none of that name, or it cannot be made yet. */
export function fromDrawer(world: World, own: Own, id: string): string | undefined {
  return Object.hasOwn(items, id) ? items[id]?.(world, own) : undefined
}

function drawn(world: World, id: string): string {
  return contextFor(world, 'drawer').random(id, 'drawer')
}

function resigned(own: Own, key: KeyPair, change: (claims: JsonObject) => JsonObject): string | undefined {
  const jwt = own.idToken === undefined ? undefined : decodeJwt(own.idToken)
  if (jwt === undefined) return undefined
  return encodeJwt(
    { ...jwt.header, kid: key.public.kid },
    { ...jwt.claims, ...change(jwt.claims) },
    signEs256(key),
  )
}

function accessToken(
  world: World,
  id: string,
  differs: { sub?: string; scope?: string[]; audience?: string[] },
): string {
  const token = drawn(world, id)
  const scope = world.cast.client.scope.split(' ')
  world.skyid.accessTokens.set(token, {
    token,
    clientId: world.cast.client.client_id,
    sub: lina.sub,
    scope,
    // A scope that opens nothing is for the server itself.
    audience: differs.scope ? [issuer] : audienceOf(skyid, scope),
    issuedAt: world.now,
    expiresAt: world.now + skyid.lifetimes.accessToken,
    revoked: false,
    ...differs,
  })
  return token
}

function refreshToken(world: World, id: string, clientId: string): string {
  const token = drawn(world, id)
  world.skyid.refreshTokens.set(token, {
    token,
    clientId,
    sub: lina.sub,
    scope: world.cast.client.scope.split(' '),
    grant: id,
    login: false,
    expiresAt: world.now + skyid.lifetimes.refreshToken,
    used: false,
    revoked: false,
  })
  return token
}

function code(world: World, id: string, clientId: string, redirectUri: string): string {
  const value = drawn(world, id)
  const { pkce, scope } = world.cast.client
  world.skyid.codes.set(value, {
    code: value,
    request: {
      clientId,
      redirectUri,
      redirectUriGiven: true,
      responseType: ['code'],
      responseMode: 'query',
      scope: scope.split(' '),
      // The challenge of a verifier that only Mallory knows, where the app uses PKCE.
      ...(pkce === 'none'
        ? {}
        : { codeChallenge: halfHash(value).padEnd(43, 'A'), codeChallengeMethod: 'S256' }),
      prompt: [],
    },
    sub: mallory.sub,
    authTime: world.now,
    createdAt: world.now,
    used: false,
  })
  return value
}
