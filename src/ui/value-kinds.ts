import type { ValueKind } from '#protocol/value-kind.ts'

export type Shape =
  | 'diamond'
  | 'diamond-outline'
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
  'app-session': { shape: 'cookie', colour: 'var(--client)', name: 'session cookie of the app' },
  'login-cookie': { shape: 'cookie', colour: 'var(--nonce)', name: 'cookie of one login' },
  'client-secret': { shape: 'cross', colour: 'var(--secret)', name: 'client secret' },
  // What is exchanged for tokens is a diamond; what only names the request on its way there is its outline.
  'device-code': { shape: 'diamond', colour: 'var(--code)', name: 'device code' },
  'user-code': { shape: 'diamond-outline', colour: 'var(--code)', name: 'user code' },
  'request-token': { shape: 'diamond-outline', colour: 'var(--code)', name: 'request token' },
  'request-secret': { shape: 'cross', colour: 'var(--secret)', name: 'secret of the request token' },
  'oauth-verifier': { shape: 'diamond', colour: 'var(--code)', name: 'OAuth verifier' },
  'oauth-token': { shape: 'disc', colour: 'var(--access-token)', name: 'access token' },
  'oauth-secret': { shape: 'cross', colour: 'var(--secret)', name: 'secret of the access token' },
}
