import type { AppContext, ClientApp, Taken } from '#clients/client-app.ts'
import type { HttpResponse } from '#network/http.ts'
import { queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { type Check, runChecks } from '#protocol/check.ts'
import { decodeJwt, parseObject } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'
import { codeChallengeOf } from '#protocol/pkce.ts'
import { callbackChecks, callbackFacts } from './callback.ts'
import { idTokenChecks, idTokenFacts } from './id-token.ts'
import { metadataChecks, metadataFacts } from './metadata.ts'
import { requests } from './requests.ts'
import { screenOf } from './screens.ts'
import type { NativeAppConfig, NativeAppState } from './state.ts'
import { tokenAnswerChecks, tokenAnswerFacts } from './token-answer.ts'
import { userinfoChecks, userinfoFacts } from './userinfo.ts'

type State = NativeAppState

/** A native app that logs people in with Authorization Code + PKCE and OpenID Connect (RFC 8252). */
export function nativeApp(config: NativeAppConfig): ClientApp<State> {
  /** Runs a table; what it refuses ends the login, and nothing of it is kept. */
  function judged<Facts>(
    table: readonly Check<Facts, string>[],
    facts: Facts,
    state: State,
    context: AppContext,
    next: () => State,
  ): Taken<State> {
    const { results, refusal } = runChecks(table, facts, config.id, context.switches)
    context.report(results)
    return refusal === undefined ? { state: next(), ok: true } : { state: failed(state, refusal), ok: false }
  }

  const takes: Readonly<
    Record<string, (response: HttpResponse, state: State, context: AppContext) => Taken<State>>
  > = {
    metadata: (response, state, context) => {
      const facts = metadataFacts(config, response)
      return judged(metadataChecks, facts, state, context, () => ({
        ...state,
        metadata: sure(facts.metadata, 'metadata'),
      }))
    },
    token: (response, state, context) => {
      const facts = tokenAnswerFacts(response)
      return judged(tokenAnswerChecks, facts, state, context, () => {
        const { access_token, id_token } = sure(facts.body, 'body')
        return { ...state, tokens: { accessToken: String(access_token), idToken: String(id_token) } }
      })
    },
    jwks: (response, state) => {
      const keys = parseObject(response.body)?.keys
      const list = Array.isArray(keys) ? keys.filter((key) => typeof key === 'object' && key !== null) : []
      // Without keys no signature can be good: CK-IDT-SIG says so in its place.
      return { state: { ...state, keys: response.status === 200 ? list : [] }, ok: true }
    },
    userinfo: (response, state, context) => {
      const facts = userinfoFacts(state, response)
      return judged(userinfoChecks, facts, state, context, () => {
        const email = facts.claims?.email
        return typeof email === 'string' ? { ...state, email } : state
      })
    },
  }

  return {
    id: config.id,
    fresh: () => ({ phase: 'start' }),
    build: (message, state) => sure(requests[message], `request ${message}`)(config, state),
    take: (message, response, state, context) =>
      sure(takes[message], `answer ${message}`)(response, state, context),
    open: (url, state, context) =>
      judged(callbackChecks, callbackFacts(config, state, url), state, context, () => ({
        ...state,
        code: sure(valueOf(queryOf(url), 'code'), 'code'),
      })),
    judge: (_what, state, context) =>
      judged(idTokenChecks, idTokenFacts(config, state, context.now), state, context, () => {
        const { iss, sub, name } = sure(decodeJwt(sure(state.tokens, 'tokens').idToken), 'ID token').claims
        return {
          ...state,
          user: { iss: String(iss), sub: String(sub), name: typeof name === 'string' ? name : String(sub) },
        }
      }),
    act: (does, state, context) => {
      if (does === 'makes-pkce') return makeTransaction(state, context)
      return { state: { ...state, phase: does === 'shows-hello' ? 'hello' : 'busy' }, made: [] }
    },
    screen: (state) => screenOf(config, state),
  }
}

/** One fresh secret, its hash, and two values that tie the answers to this login (RFC 7636 4.1, 4.2). */
function makeTransaction(
  state: State,
  context: AppContext,
): { state: State; made: readonly (readonly [string, string])[] } {
  const codeVerifier = context.random('code_verifier', 'login')
  const transaction = {
    codeVerifier,
    codeChallenge: codeChallengeOf(codeVerifier),
    state: context.random('state', 'login'),
    nonce: context.random('nonce', 'login'),
  }
  const made = [
    ['code_verifier', transaction.codeVerifier],
    ['code_challenge', transaction.codeChallenge],
    ['state', transaction.state],
    ['nonce', transaction.nonce],
  ] as const
  return { state: { ...state, transaction }, made }
}

/** A login that ends badly leaves nothing behind but what it says on the screen. */
function failed({ metadata }: State, words: string): State {
  return { phase: 'failed', failed: words, ...(metadata ? { metadata } : {}) }
}
