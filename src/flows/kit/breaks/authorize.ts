import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const authorize = breaksOf('authorize', 'request')

interface Asked {
  clientId: string
  /** The registered one. */
  redirectUri: string
  /** Whether it asks for an ID token at once: then it names a response_mode, and openid has to be in its scope. */
  idToken?: boolean
}

/** Faults of an authorization request (RFC 6749 4.1.1, OpenID Connect Core 3.1.2.1). */
export function authorizeBreaks({ clientId, redirectUri, idToken }: Asked): readonly QuickBreak[] {
  return [
    authorize('CK-REDIRECT-EXACT', 'Add one “/” to redirect_uri', [
      { part: 'query', op: 'set', name: 'redirect_uri', value: `${redirectUri}/` },
    ]),
    authorize('CK-CLIENT-KNOWN', 'Use a client_id that nobody registered', [
      { part: 'query', op: 'set', name: 'client_id', value: clientId.slice(0, -1) },
    ]),
    authorize('CK-RESPONSE-TYPE', 'Ask for a token at once', [
      { part: 'query', op: 'set', name: 'response_type', value: 'token' },
    ]),
    idToken
      ? authorize('CK-SCOPE-KNOWN', 'Put quotation marks into the scope', [
          { part: 'query', op: 'set', name: 'scope', value: 'openid "profile"' },
        ])
      : authorize('CK-SCOPE-KNOWN', 'Ask for photos.delete only', [
          { part: 'query', op: 'set', name: 'scope', value: 'photos.delete' },
        ]),
    authorize('CK-PARAMS-ONCE', 'Send state twice', [
      { part: 'query', op: 'add', name: 'state', value: 'another' },
    ]),
    authorize('CK-RESPONSE-MODE', 'Ask for an unknown response_mode', [
      { part: 'query', op: idToken ? 'set' : 'add', name: 'response_mode', value: 'pigeon' },
    ]),
    authorize('CK-REQUEST-OBJECT', 'Put the request into a JWT', [
      { part: 'query', op: 'add', name: 'request', value: 'eyJhbGciOiJub25lIn0.e30.' },
    ]),
    authorize('CK-PROMPT', 'Mix prompt=none with login', [
      { part: 'query', op: 'add', name: 'prompt', value: 'none login' },
    ]),
    authorize('CK-MAX-AGE', 'Write max_age as a word', [
      { part: 'query', op: 'add', name: 'max_age', value: 'soon' },
    ]),
    authorize('CK-SILENT-LOGIN', 'Ask without any page (prompt=none)', [
      { part: 'query', op: 'add', name: 'prompt', value: 'none' },
    ]),
  ]
}

const lost = [
  { part: 'query', op: 'remove', name: 'code_challenge' },
  { part: 'query', op: 'remove', name: 'code_challenge_method' },
] as const

const badChallenges: readonly QuickBreak[] = [
  authorize('CK-PKCE-METHOD', 'Use the method “plain”', [
    { part: 'query', op: 'set', name: 'code_challenge_method', value: 'plain' },
  ]),
  authorize('CK-PKCE-CHALLENGE', 'Cut the challenge short', [
    { part: 'query', op: 'set', name: 'code_challenge', value: 'E9Melhoa2Owv' },
  ]),
]

/** Faults of the PKCE parameters of an app without a secret, which must send them (RFC 7636 4.3, RFC 9700 2.1.1). */
export const challengeBreaks: readonly QuickBreak[] = [
  authorize('CK-PKCE-PRESENT', 'Leave out the challenge', lost),
  ...badChallenges,
  authorize('CK-PKCE-DOWNGRADE', 'Lose the challenge on the way, and let the server not mind', lost, {
    event: { type: 'SWITCH', id: 'CK-PKCE-PRESENT', to: 'off' },
  }),
]

/** The same of an app with a secret: the server asks it for none, and sees at the end that one was lost (RFC 9700 4.8.2). */
export const secretChallengeBreaks: readonly QuickBreak[] = [
  authorize('CK-PKCE-DOWNGRADE', 'Lose the challenge on the way', lost),
  authorize('CK-PKCE-PRESENT', 'Leave out the challenge, and not its method', lost.slice(0, 1)),
  ...badChallenges,
]
