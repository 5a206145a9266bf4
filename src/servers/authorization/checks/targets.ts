import type { AuthorizationDetail } from '#protocol/authorization-details.ts'
import type { Check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { DetailsBefore, Granted } from '#servers/authorization/part-token.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import type { TokenFacts } from './client-request.ts'

/** The APIs that a request names (RFC 8707 2); none where the server does not know the parameter. */
export function resourcesAsked(facts: TokenFacts): readonly string[] {
  return firstOf(facts.deps.config, 'targets')?.asked(facts) ?? []
}

/** The rules on `resource` for this request, none where it names none. `granted`: what was given before, if anything was. */
export function resourceTable<Facts extends TokenFacts>(
  facts: Facts,
  granted?: Granted<Facts>,
): readonly Check<Facts, ProtocolError>[] {
  return firstOf(facts.deps.config, 'targets')?.rules(facts, granted) ?? []
}

/** The rights in detail that a token request wants (RFC 9396 6); undefined where it names none, or malformed ones. */
export function detailsAsked(facts: TokenFacts): readonly AuthorizationDetail[] | undefined {
  return firstOf(facts.deps.config, 'details')?.asked(facts)
}

/** The rules on rights in detail that a device asks for (RFC 9396 3), none where it names none. */
export function detailsRequestTable(facts: TokenFacts): readonly Check<TokenFacts, ProtocolError>[] {
  return firstOf(facts.deps.config, 'details')?.requestRules(facts) ?? []
}

/** The rules on `authorization_details` for this request, none where it names none. */
export function detailsTable<Facts extends TokenFacts>(
  facts: Facts,
  granted?: (facts: Facts) => DetailsBefore,
): readonly Check<Facts, ProtocolError>[] {
  return firstOf(facts.deps.config, 'details')?.rules(facts, granted) ?? []
}
