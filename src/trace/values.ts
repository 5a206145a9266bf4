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
  as_session: 'session',
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
  const letters = value.replace(/[^A-Za-z0-9]/g, '')
  return `${prefixes[kind]}${kind === 'id-token' ? letters.slice(-3) : letters.slice(0, 3)}`
}

/** What a step is about comes first: on an arrow that carries several values, in the ledger. */
export const order: readonly ValueKind[] = [
  'id-token',
  'code',
  'access-token',
  'password',
  'verifier',
  'challenge',
  'state',
  'nonce',
  'session',
]

/** The kind that the travelling token of the animation wears. */
export function carried(fields: readonly Field[]): ValueKind | undefined {
  return order.find((kind) => fields.some((field) => field.kind === kind))
}
