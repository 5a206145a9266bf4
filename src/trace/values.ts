import type { ValueKind } from '#protocol/value-kind.ts'
import type { Field } from './views.ts'

const byName: Readonly<Record<string, ValueKind>> = {
  password: 'password',
  code: 'code',
  code_verifier: 'verifier',
  code_challenge: 'challenge',
  state: 'state',
  nonce: 'nonce',
  id_token: 'id-token',
  access_token: 'access-token',
  refresh_token: 'refresh-token',
  client_secret: 'client-secret',
  device_code: 'device-code',
  user_code: 'user-code',
  // On its way through the browser it always asks; elsewhere oauth-kinds.ts knows better.
  oauth_token: 'request-token',
  oauth_verifier: 'oauth-verifier',
  // The cookies of the cast: of SkyAlbum ID, of an app for a session, of an app for one login.
  as_session: 'session',
  session: 'app-session',
  '__Host-session': 'app-session',
  '__Host-Http-session': 'app-session',
  oidc: 'login-cookie',
  '__Host-tx': 'login-cookie',
  '__Host-pre': 'login-cookie',
}

const prefixes: Readonly<Record<ValueKind, string>> = {
  password: 'password',
  code: 'code-',
  verifier: 'verifier-',
  challenge: 'challenge-',
  state: 'state-',
  nonce: 'nonce-',
  'id-token': 'id-token-',
  'access-token': 'at-',
  'refresh-token': 'rt-',
  session: 'session-',
  'app-session': 's-',
  'login-cookie': 'tx-',
  'client-secret': 'client secret',
  'device-code': 'dc-',
  'user-code': '',
  'request-token': 'tmp-',
  'request-secret': 'tmpsec-',
  'oauth-verifier': 'ver-',
  'oauth-token': 'tok-',
  'oauth-secret': 'toksec-',
}

/** The kind of a value, from the name under which it travels; undefined for what is no token or secret. */
export function kindOf(name: string): ValueKind | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined
}

/**
 * The short name of a value: the same value has the same one everywhere. Tokens all begin alike, so their name is
 * taken from the end.
 */
export function shortName(kind: ValueKind, value: string): string {
  // A run keeps no typed password but the demo's: every other one stands there as `wrong-password`.
  if (kind === 'password') return value === 'wrong-password' ? 'wrong password' : 'password'
  if (kind === 'client-secret') return prefixes[kind]
  // Short already, and people compare it letter by letter.
  if (kind === 'user-code') return value
  const letters = value.replace(/[^A-Za-z0-9]/g, '')
  return `${prefixes[kind]}${kind === 'id-token' ? letters.slice(-3) : letters.slice(0, 3)}`
}

/** What a step is about comes first: on an arrow that carries several values, in the ledger. */
export const order: readonly ValueKind[] = [
  'id-token',
  'code',
  'oauth-verifier',
  'device-code',
  'user-code',
  'access-token',
  'oauth-token',
  'oauth-secret',
  'refresh-token',
  'request-token',
  'request-secret',
  'password',
  'client-secret',
  'verifier',
  'challenge',
  'state',
  'nonce',
  'app-session',
  'login-cookie',
  'session',
]

/** The kind that the travelling token of the animation wears. */
export function carried(fields: readonly Field[]): ValueKind | undefined {
  const all = withPieces(fields)
  return order.find((kind) => all.some((field) => field.kind === kind))
}

/** The fields and what they are put together from: every place where a value can stand. */
export function withPieces(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => (field.pieces === undefined ? [field] : [field, ...field.pieces]))
}
