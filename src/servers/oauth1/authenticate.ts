import { formOf, type HttpRequest, type HttpResponse, headers, queryOf } from '#network/http.ts'
import type { ServerContext } from '#network/server.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { isOAuthHeader } from '#protocol/oauth1/header.ts'
import { apiChecks } from './checks/api.ts'
import { signedFacts } from './checks/facts.ts'
import { deliver } from './deliver.ts'
import { rememberNonce } from './nonces.ts'
import type { OAuth1Store, TokenCredentials } from './store.ts'
import type { OAuth1Config } from './types.ts'

/** Whether a request speaks OAuth 1.0: in the header, or by its parameters. */
export function isSigned(request: HttpRequest): boolean {
  return (
    headers(request, 'authorization').some(isOAuthHeader) ||
    [...queryOf(request.url), ...formOf(request)].some(([name]) => name === 'oauth_signature_method')
  )
}

/** Checks a signed call of an API (RFC 5849 3.2): what its token stands for, or the answer that refuses it. */
export function authenticateSigned(
  config: OAuth1Config,
  store: OAuth1Store,
  request: HttpRequest,
  context: ServerContext,
  by = config.id,
): { credentials: TokenCredentials } | { refused: HttpResponse } {
  const facts = signedFacts(request, { ...context, config, store }, (token) => store.tokens.get(token))
  const { results, refusal } = runChecks(apiChecks, facts, by, context.switches)
  context.report(results)
  if (refusal) return { refused: deliver(config, refusal) }
  rememberNonce({ ...context, config, store }, facts.params)
  return { credentials: sure(facts.credentials, 'credentials') }
}
