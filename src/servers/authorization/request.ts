import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { grantableScope } from './checks/authorize-content.ts'
import {
  type AuthorizeFacts,
  knownClient,
  redirectUriOf,
  responseTypeOf,
  wordsOf,
} from './checks/authorize-facts.ts'
import { transportOf } from './checks/response-mode.ts'
import { ownIdToken } from './own-id-token.ts'
import { allOf } from './parts-of.ts'
import type { ReturnAddress } from './send-back.ts'
import type { AuthorizationRequest } from './store.ts'

/** Where errors of this request go; only after the checks of client and redirect URI. */
export function returnAddress(facts: AuthorizeFacts): ReturnAddress {
  return {
    clientId: knownClient(facts).client_id,
    redirectUri: sure(redirectUriOf(facts), 'redirect_uri'),
    ...transportOf(facts),
    ...given({ state: facts.params.once('state') }),
  }
}

/** Of a request that was refused nothing is kept but the way back. */
export function refusedRequest(facts: AuthorizeFacts): AuthorizationRequest {
  return { ...returnAddress(facts), redirectUriGiven: true, responseType: [], scope: [], prompt: [] }
}

/** The request as it is kept, after all its checks. Unknown parameters are gone: they mean nothing (RFC 6749 3.1). */
export function acceptedRequest(facts: AuthorizeFacts): AuthorizationRequest {
  const { params } = facts
  const challenge = params.get('code_challenge')
  const maxAge = params.get('max_age')
  return {
    ...returnAddress(facts),
    redirectUriGiven: params.has('redirect_uri'),
    responseType: responseTypeOf(params),
    scope: grantableScope(facts),
    prompt: wordsOf(params.get('prompt')),
    ...given({
      nonce: params.get('nonce'),
      codeChallenge: challenge,
      codeChallengeMethod: challenge && (params.get('code_challenge_method') ?? 'plain'),
      maxAge: maxAge === undefined ? undefined : Number(maxAge),
      loginHint: params.get('login_hint'),
    }),
    ...extensions(facts),
  }
}

/** What the request says about the user and the login, and in the terms of the parts. */
function extensions(facts: AuthorizeFacts): Partial<AuthorizationRequest> {
  const { params, deps } = facts
  const said: Partial<AuthorizationRequest> = {}
  for (const { accepted } of allOf(deps.config, 'authorize')) Object.assign(said, accepted?.(facts))
  const acrValues = [...(said.acrValues ?? []), ...wordsOf(params.get('acr_values'))]
  return Object.assign(
    said,
    given({
      expectedSub: ownIdToken(deps, params.get('id_token_hint'))?.sub ?? said.expectedSub,
      acrValues: acrValues.length > 0 ? acrValues : undefined,
    }),
  )
}
