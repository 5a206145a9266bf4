import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { type CodeFacts, invalidGrant, known, requestOf } from './code-facts.ts'
import { codePkce } from './code-pkce.ts'
import { detailsTable, resourceTable } from './targets.ts'

/** Redeeming a code (RFC 6749 4.1.3, RFC 7636 4.6). */
const codeGrant: readonly Check<CodeFacts, ProtocolError>[] = [
  check<CodeFacts, ProtocolError>(
    'CK-CODE-PRESENT',
    'rfc6749#4.1.3',
    'the request carries a code',
    ({ params }) => params.has('code'),
    () => asJson('invalid_request', 'code is missing', 'rfc6749#5.2'),
  ),
  check<CodeFacts, ProtocolError>(
    'CK-CODE-EXISTS',
    'rfc6749#4.1.3',
    'this server made the code',
    ({ code }) => code !== undefined,
    invalidGrant('unknown code', 'rfc6749#5.2'),
  ),
  check<CodeFacts, ProtocolError>(
    'CK-CODE-CLIENT',
    'rfc6749#4.1.3',
    'the code was made for this client',
    (facts) => ({
      ok: requestOf(facts).clientId === facts.client?.client_id,
      saw: facts.client?.client_id ?? '',
      wanted: requestOf(facts).clientId,
    }),
    invalidGrant('the code was issued to another client', 'rfc6749#5.2'),
  ),
  check<CodeFacts, ProtocolError>(
    'CK-CODE-ONCE',
    'rfc6749#4.1.2',
    'the code was not used before',
    (facts) => !known(facts).used,
    invalidGrant('the code was used before', 'rfc6749#4.1.2'),
  ),
  check<CodeFacts, ProtocolError>(
    'CK-CODE-FRESH',
    'rfc6749#4.1.2',
    'the code is fresh',
    (facts) => {
      const age = facts.deps.now - known(facts).createdAt
      const { code: lifetime } = facts.deps.config.lifetimes
      return { ok: age < lifetime, saw: `${age} s old`, wanted: `less than ${lifetime} s` }
    },
    invalidGrant('the code has expired', 'rfc6749#4.1.2'),
  ),
  check<CodeFacts, ProtocolError>(
    'CK-CODE-REDIRECT',
    'rfc6749#4.1.3',
    'redirect_uri is the one of the authorization request',
    (facts) => {
      const { redirectUri, redirectUriGiven } = requestOf(facts)
      const sent = facts.params.get('redirect_uri')
      // Left out at both ends is right; a request that named one must name it again.
      // OAuth 2.1 dropped it from the token request, but holds a client that sends it to it.
      const may = !redirectUriGiven || facts.deps.switches['CK-CODE-REDIRECT'] === 'if-sent'
      const ok = sent === redirectUri || (sent === undefined && may)
      return { ok, saw: sent ?? '(none)', wanted: redirectUri }
    },
    invalidGrant('redirect_uri differs from the authorization request', 'rfc6749#5.2'),
  ),
  ...codePkce,
]

/** The whole table for this request: rules about what it does not use are left out, so that the list stays readable. */
export function codeTable(facts: CodeFacts): readonly Check<CodeFacts, ProtocolError>[] {
  const ofKeys = firstOf(facts.deps.config, 'proofs')?.codeRules(facts) ?? []
  return [...codeGrant, ...ofKeys, ...resourceTable(facts, requestOf), ...detailsTable(facts, requestOf)]
}
