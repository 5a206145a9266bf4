import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { accessTokenChecks } from '#servers/oauth1/checks/access-token.ts'
import { signedFacts } from '#servers/oauth1/checks/facts.ts'
import { deliver, formAnswer } from '#servers/oauth1/deliver.ts'
import { rememberNonce } from '#servers/oauth1/nonces.ts'
import type { TemporaryCredentials } from '#servers/oauth1/store.ts'
import type { OAuth1Deps } from '#servers/oauth1/types.ts'

/** A verifier that a person types is short: it must not be guessed in peace (RFC 5849 4.10). */
const mostWrongVerifiers = 5

/** Token credentials for temporary ones and a verifier (RFC 5849 2.3). */
export function accessToken(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const { store, config } = deps
  const facts = signedFacts(request, deps, (token) => store.temporary.get(token))
  const { results, refusal } = runChecks(accessTokenChecks, facts, config.id, deps.switches)
  deps.report(results)
  const passed = (id: string) =>
    results.some((one) => one.id === id && one.verdict !== 'unreached' && one.verdict !== 'fail')
  if (passed('CK-TIMESTAMP')) rememberNonce(deps, facts.params)
  if (refusal) {
    if (results.some(({ id, verdict }) => id === 'CK-VERIFIER-1A' && verdict === 'fail')) {
      countWrong(deps, sure(facts.credentials, 'credentials'))
    }
    return deliver(config, refusal)
  }
  const temporary = sure(facts.credentials, 'credentials')
  store.temporary.set(temporary.token, { ...temporary, state: 'used' })
  const token = deps.random('oauth_token', temporary.token)
  const secret = deps.random('oauth_token_secret', token)
  store.tokens.set(token, {
    token,
    secret,
    consumerKey: temporary.consumerKey,
    sub: sure(temporary.sub, 'sub'),
    scope: sure(facts.consumer, 'consumer').scope.split(' ').filter(Boolean),
    revoked: false,
  })
  return formAnswer(200, [
    ['oauth_token', token],
    ['oauth_token_secret', secret],
  ])
}

function countWrong({ store }: OAuth1Deps, temporary: TemporaryCredentials): void {
  const wrongVerifiers = temporary.wrongVerifiers + 1
  const state = wrongVerifiers >= mostWrongVerifiers ? 'denied' : temporary.state
  store.temporary.set(temporary.token, { ...temporary, wrongVerifiers, state })
}
