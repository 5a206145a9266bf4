import { offers } from '#servers/authorization/features.ts'
import type { AuthorizationRequest, ResponseMode } from '#servers/authorization/store.ts'
import { type AuthorizeFacts, clientOf, redirectUriOf, responseTypeOf } from './authorize-facts.ts'

type Transport = Pick<AuthorizationRequest, 'responseMode' | 'responseJwt'>

const plain: readonly ResponseMode[] = ['query', 'fragment', 'form_post']

/** Whether an answer of this type puts a token before the browser's eyes. */
function bearsToken(type: readonly string[]): boolean {
  return type.includes('token') || type.includes('id_token')
}

/** Anything with a token in it goes into the fragment (OAuth 2.0 Multiple Response Types 2.1, 5). */
function byDefault(facts: AuthorizeFacts): ResponseMode {
  return bearsToken(responseTypeOf(facts.params)) ? 'fragment' : 'query'
}

/**
 * What `response_mode` asks for, as far as this server and this response type can do it; undefined where they cannot:
 * no token travels in a query (Multiple Response Types 3, 5; JARM 2.3.1), no POST reaches an app's own scheme.
 */
function requestedMode(facts: AuthorizeFacts): Transport | undefined {
  const { params, deps } = facts
  const text = params.once('response_mode') ?? ''
  const [, word = '', jwt] = /^(?:(\w+?)(\.jwt)?)$/.exec(text) ?? []
  const inJwt = text === 'jwt' || jwt !== undefined
  const mode = text === 'jwt' ? byDefault(facts) : plain.find((known) => known === word)
  if (mode === undefined || (inJwt && !offers(deps.config, 'jarm'))) return undefined
  if (mode === 'query' && byDefault(facts) !== 'query') return undefined
  if (
    mode === 'form_post' &&
    !(offers(deps.config, 'form_post') && /^https?:/.test(redirectUriOf(facts) ?? ''))
  )
    return undefined
  const alg = clientOf(facts)?.authorization_signed_response_alg ?? 'RS256'
  return { responseMode: mode, ...(inJwt ? { responseJwt: alg } : {}) }
}

/** Whether the answer can travel as the request wants it. */
export function isModeUsable(facts: AuthorizeFacts): boolean {
  return !facts.params.has('response_mode') || requestedMode(facts) !== undefined
}

/** How the answer travels, good or bad. An unusable `response_mode` counts as left out: its error has to arrive too. */
export function transportOf(facts: AuthorizeFacts): Transport {
  return requestedMode(facts) ?? { responseMode: byDefault(facts) }
}
