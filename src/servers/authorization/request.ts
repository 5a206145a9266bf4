import { sure } from '#protocol/assert.ts'
import { grantableScope } from './checks/authorize-content.ts'
import {
  type AuthorizeFacts,
  knownClient,
  redirectUriOf,
  responseModeOf,
  wordsOf,
} from './checks/authorize-facts.ts'
import type { ReturnAddress } from './deliver.ts'
import type { AuthorizationRequest } from './store.ts'

/** Where errors of this request go; only after the checks of client and redirect URI. */
export function returnAddress(facts: AuthorizeFacts): ReturnAddress {
  const state = facts.params.once('state')
  return {
    redirectUri: sure(redirectUriOf(facts), 'redirect_uri'),
    responseMode: responseModeOf(facts.params),
    ...(state === undefined ? {} : { state }),
  }
}

/** The request as it is kept, after all its checks. Unknown parameters are gone: they mean nothing (RFC 6749 3.1). */
export function acceptedRequest(facts: AuthorizeFacts): AuthorizationRequest {
  const { params } = facts
  const nonce = params.get('nonce')
  const codeChallenge = params.get('code_challenge')
  const maxAge = params.get('max_age')
  const loginHint = params.get('login_hint')
  return {
    ...returnAddress(facts),
    clientId: knownClient(facts).client_id,
    redirectUriGiven: params.has('redirect_uri'),
    scope: grantableScope(facts),
    prompt: wordsOf(params.get('prompt')),
    ...(nonce === undefined ? {} : { nonce }),
    ...(codeChallenge === undefined
      ? {}
      : { codeChallenge, codeChallengeMethod: params.get('code_challenge_method') ?? 'plain' }),
    ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    ...(loginHint === undefined ? {} : { loginHint }),
  }
}
