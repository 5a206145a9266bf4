import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import type { Pair } from '#protocol/pairs.ts'
import { forgetOld, keepOpen } from '#servers/forget.ts'
import { oauth, signedFacts } from '#servers/oauth1/checks/facts.ts'
import { requestTokenChecks } from '#servers/oauth1/checks/request-token.ts'
import { deliver, formAnswer } from '#servers/oauth1/deliver.ts'
import { rememberNonce } from '#servers/oauth1/nonces.ts'
import { isOf2007, type OAuth1Deps } from '#servers/oauth1/types.ts'

/** Temporary credentials for one permission request (RFC 5849 2.1): "an app asks; no user is known yet". */
export function requestToken(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const facts = signedFacts(request, deps, () => undefined)
  const { results, refusal } = runChecks(requestTokenChecks, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  rememberNonce(deps, facts.params)
  const consumerKey = sure(facts.consumer, 'consumer').consumer_key
  const token = deps.random('request_token', consumerKey)
  const secret = deps.random('request_token_secret', token)
  forgetOld(deps.store.temporary, ({ createdAt }) => createdAt + deps.config.lifetimes.temporary <= deps.now)
  keepOpen(deps.store.temporary, token, {
    token,
    secret,
    consumerKey,
    callback: isOf2007(deps) ? '' : (oauth(facts.params, 'oauth_callback') ?? ''),
    createdAt: deps.now,
    state: 'open',
    wrongVerifiers: 0,
  })
  // Only a server of 1.0a confirms: a client can tell by it which edition it talks to (RFC 5849 2.1).
  const confirmed: readonly Pair[] = isOf2007(deps) ? [] : [['oauth_callback_confirmed', 'true']]
  return formAnswer(200, [['oauth_token', token], ['oauth_token_secret', secret], ...confirmed])
}
