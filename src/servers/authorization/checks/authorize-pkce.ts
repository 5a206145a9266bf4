import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { isCodeChallenge } from '#protocol/pkce.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import { isPublic } from '#servers/authorization/types.ts'
import { type AuthorizeFacts, knownClient, responseTypeOf } from './authorize-facts.ts'

/** PKCE at the authorization endpoint (RFC 7636 4.3, 4.4.1; required of public clients by RFC 9700 2.1.1). */
export const pkceRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-PKCE-PRESENT',
    'rfc9700#2.1.1',
    'a public client sends a code_challenge',
    (facts) => {
      const { params } = facts
      if (!responseTypeOf(params).includes('code')) return 'skipped'
      if (facts.deps.switches['CK-PKCE-PRESENT'] === 'everyone') return params.has('code_challenge')
      // A method alone shows that the challenge was lost on the way: refused for every client.
      return (
        params.has('code_challenge') ||
        (!isPublic(knownClient(facts)) && !params.has('code_challenge_method'))
      )
    },
    () => byRedirect('invalid_request', 'code_challenge is required', 'rfc7636#4.4.1'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-PKCE-METHOD',
    'rfc7636#4.3',
    'code_challenge_method is S256',
    ({ params }) => {
      if (!params.has('code_challenge')) return 'skipped'
      // Left out it means plain, which would show the verifier to everyone who reads this link.
      const method = params.get('code_challenge_method') ?? 'plain'
      return { ok: method === 'S256', saw: method, wanted: 'S256' }
    },
    () => byRedirect('invalid_request', 'transform algorithm not supported: use S256', 'rfc7636#4.4.1'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-PKCE-CHALLENGE',
    'rfc7636#4.2',
    'code_challenge has 43 to 128 allowed characters',
    ({ params }) => {
      const challenge = params.get('code_challenge')
      if (challenge === undefined) return 'skipped'
      return { ok: isCodeChallenge(challenge), saw: `${challenge.length} characters`, wanted: '43 to 128' }
    },
    () => byRedirect('invalid_request', 'code_challenge is malformed', 'rfc7636#4.4.1'),
  ),
]
