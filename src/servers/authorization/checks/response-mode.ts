import { allOf, firstOf, type Parts } from '#servers/authorization/parts-of.ts'
import type { AuthorizationRequest, ResponseMode } from '#servers/authorization/store.ts'
import { type AuthorizeFacts, clientOf, redirectUriOf, responseTypeOf } from './authorize-facts.ts'

type Transport = Pick<AuthorizationRequest, 'responseMode' | 'responseJwt'>

/** How an answer can travel here, without JARM: through the address, and as the parts can carry it. */
function plainModes(config: Parts): ResponseMode[] {
  return ['query', 'fragment', ...allOf(config, 'responseMode').map(({ name }) => name)]
}

/** The response modes that this server supports (Multiple Response Types 2.1, JARM 2.3). */
export function responseModesOf(config: Parts): string[] {
  const plain = plainModes(config)
  return firstOf(config, 'answerJwt') ? [...plain, ...plain.map((mode) => `${mode}.jwt`), 'jwt'] : plain
}

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
  const { config } = facts.deps
  const text = facts.params.once('response_mode')
  if (text === undefined || !responseModesOf(config).includes(text)) return undefined
  const inJwt = text === 'jwt' || text.endsWith('.jwt') ? firstOf(config, 'answerJwt') : undefined
  const name = text.replace(/\.jwt$/, '')
  const mode = plainModes(config).find((known) => known === name) ?? byDefault(facts)
  if (mode === 'query' && byDefault(facts) !== 'query') return undefined
  const carrier = allOf(config, 'responseMode').find((one) => one.name === mode)
  if (carrier && !carrier.reaches(redirectUriOf(facts) ?? '')) return undefined
  return { responseMode: mode, ...(inJwt ? { responseJwt: inJwt.algFor(clientOf(facts)) } : {}) }
}

/** Whether the answer can travel as the request wants it. */
export function isModeUsable(facts: AuthorizeFacts): boolean {
  return !facts.params.has('response_mode') || requestedMode(facts) !== undefined
}

/** How the answer travels, good or bad. An unusable `response_mode` counts as left out: its error has to arrive too. */
export function transportOf(facts: AuthorizeFacts): Transport {
  return requestedMode(facts) ?? { responseMode: byDefault(facts) }
}
