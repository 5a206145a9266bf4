import type { Switches } from '#protocol/check.ts'

/** A profile is a set of switches: what a server of that time, or of that rule book, checks and does. */
export type Profile = '2012' | 'oidc-basic' | 'rfc9700' | 'oauth21'

/** What RFC 6749 left open in 2012, and servers left out. Each line is a lesson of attacks.md. */
const before: Switches = {
  'CK-PKCE-PRESENT': 'off',
  'CK-PKCE-METHOD': 'off',
  'CK-PKCE-DOWNGRADE': 'off',
  'CK-REDIRECT-EXACT': 'prefix',
  'CK-RESPONSE-TYPE': 'off',
  'CK-ROPC-DISABLED': 'off',
  'CK-RT-REUSE': 'off',
  'SW-ISS': 'off',
  'SW-REDIRECT-STATUS': '302',
  'SW-FRAME-ANCESTORS': 'off',
  'SW-REFERRER-POLICY': 'off',
}

/** OpenID Connect Core checks redirect URIs exactly and knows the nonce; PKCE and `iss` came later. */
const connect: Switches = {
  'CK-PKCE-PRESENT': 'off',
  'CK-PKCE-DOWNGRADE': 'off',
  'SW-ISS': 'off',
  'SW-REDIRECT-STATUS': '302',
}

/** The profiles, from the oldest to the strictest. What is not named keeps its default, which is RFC 9700's. */
export const profiles: Readonly<Record<Profile, Switches>> = {
  '2012': before,
  'oidc-basic': connect,
  rfc9700: {},
  // PKCE of every client (OAuth 2.1 4.1.1); the redirect_uri of the token request is gone (10.2); no token at the front.
  oauth21: { 'CK-PKCE-PRESENT': 'everyone', 'CK-CODE-REDIRECT': 'if-sent', 'CK-RESPONSE-TYPE': 'no-token' },
}
