import type { ValueKind } from '#protocol/value-kind.ts'

export type Shape =
  | 'diamond'
  | 'disc'
  | 'square'
  | 'triangle'
  | 'cross'
  | 'cross-outline'
  | 'ring'
  | 'asterisk'
  | 'cookie'

/** The shape and the CSS colour of each kind: together they say what a value is, on any screen. */
export const valueKinds: Readonly<Record<ValueKind, { shape: Shape; colour: string; name: string }>> = {
  password: { shape: 'asterisk', colour: 'var(--secret)', name: 'password' },
  code: { shape: 'diamond', colour: 'var(--code)', name: 'authorization code' },
  'access-token': { shape: 'disc', colour: 'var(--access-token)', name: 'access token' },
  'id-token': { shape: 'square', colour: 'var(--id-token)', name: 'ID token' },
  'refresh-token': { shape: 'triangle', colour: 'var(--refresh-token)', name: 'refresh token' },
  verifier: { shape: 'cross', colour: 'var(--secret)', name: 'code verifier' },
  // The challenge is the verifier's hash: its outline without its substance.
  challenge: { shape: 'cross-outline', colour: 'var(--challenge)', name: 'code challenge' },
  state: { shape: 'ring', colour: 'var(--nonce)', name: 'state' },
  nonce: { shape: 'ring', colour: 'var(--nonce)', name: 'nonce' },
  session: { shape: 'cookie', colour: 'var(--browser)', name: 'session cookie' },
}
