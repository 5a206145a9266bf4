import type { AppContext, ClientApp, Taken } from '#clients/client-app.ts'
import { idTokenChecks } from '#clients/shared/id-token-checks.ts'
import { idTokenFacts } from '#clients/shared/id-token-facts.ts'
import { judge } from '#clients/shared/judge.ts'
import { keysOf } from '#clients/shared/keys.ts'
import { metadataChecks, metadataFacts, pkceOffered } from '#clients/shared/metadata-checks.ts'
import { apiAnswerChecks, apiAnswerFacts } from '#clients/shared/photos-checks.ts'
import { idTokenPresent, tokenAnswerChecks, tokenAnswerFacts } from '#clients/shared/token-answer-checks.ts'
import { newTransaction } from '#clients/shared/transaction.ts'
import { userinfoChecks, userinfoFacts } from '#clients/shared/userinfo-checks.ts'
import type { HttpResponse } from '#network/http.ts'
import { queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import type { Check } from '#protocol/check.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'
import { linkChecks } from './callback-checks.ts'
import { requests } from './requests.ts'
import { screenOf } from './screens.ts'
import { asksForLogin, type NativeAppConfig, type NativeAppState } from './state.ts'

type State = NativeAppState

/** A native app that logs people in (OpenID Connect) or asks for their photos, with Authorization Code + PKCE (RFC 8252). */
export function nativeApp(config: NativeAppConfig): ClientApp<State> {
  /** Runs a table; what it refuses ends the login, and nothing of it is kept. */
  function judged<Facts>(
    table: readonly Check<Facts, string>[],
    facts: Facts,
    state: State,
    context: AppContext,
    next: () => State,
  ): Taken<State> {
    const refusal = judge(table, facts, config.id, context)
    return refusal === undefined ? { state: next(), ok: true } : { state: failed(state, refusal), ok: false }
  }

  const takes: Readonly<
    Record<string, (response: HttpResponse, state: State, context: AppContext) => Taken<State>>
  > = {
    metadata: (response, state, context) => {
      const facts = metadataFacts(config.issuer, response)
      return judged([...metadataChecks, pkceOffered], facts, state, context, () => ({
        ...state,
        metadata: sure(facts.metadata, 'metadata'),
      }))
    },
    token: (response, state, context) => {
      const facts = tokenAnswerFacts(response)
      const table = [...tokenAnswerChecks(), ...(asksForLogin(config) ? [idTokenPresent] : [])]
      return judged(table, facts, state, context, () => {
        const { access_token, id_token } = sure(facts.body, 'body')
        const idToken = typeof id_token === 'string' ? { idToken: id_token } : {}
        return { ...state, tokens: { accessToken: String(access_token), ...idToken } }
      })
    },
    // Without keys no signature can be good: CK-IDT-SIG says so in its place.
    jwks: (response, state) => ({ state: { ...state, keys: keysOf(response) }, ok: true }),
    photos: (response, state, context) => {
      const facts = apiAnswerFacts(response)
      return judged(apiAnswerChecks, facts, state, context, () => ({
        ...state,
        photos: sure(facts.body, 'body'),
        phase: 'photos',
      }))
    },
    userinfo: (response, state, context) => {
      const facts = userinfoFacts(state.user?.sub, response)
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
      judged(linkChecks, linkFacts(config, state, url), state, context, () => ({
        ...state,
        code: sure(valueOf(queryOf(url), 'code'), 'code'),
      })),
    judge: (_what, state, context) =>
      judged(idTokenChecks, idTokenFactsOf(config, state, context.now), state, context, () => {
        const { iss, sub, name } = sure(decodeJwt(state.tokens?.idToken ?? ''), 'ID token').claims
        return {
          ...state,
          user: { iss: String(iss), sub: String(sub), name: typeof name === 'string' ? name : String(sub) },
        }
      }),
    act: (does, state, context) => {
      if (does === 'makes-pkce') {
        const { transaction, made } = newTransaction(context)
        const shown = asksForLogin(config) ? made : made.filter(([name]) => name !== 'nonce')
        return { state: { ...state, transaction }, made: shown }
      }
      return { state: { ...state, phase: does === 'shows-hello' ? 'hello' : 'busy' }, made: [] }
    },
    screen: (state) => screenOf(config, state),
  }
}

function linkFacts(
  { issuer, redirect_uri }: NativeAppConfig,
  { transaction, code, metadata }: State,
  url: string,
) {
  return {
    url,
    redirectUri: redirect_uri,
    params: queryOf(url),
    // An answer is taken once: after the code has come, the same state is somebody's copy.
    state: code === undefined ? transaction?.state : undefined,
    issuer,
    promisesIss: metadata?.authorization_response_iss_parameter_supported === true,
  }
}

function idTokenFactsOf({ issuer, client_id }: NativeAppConfig, state: State, now: number) {
  return idTokenFacts(state.tokens?.idToken, {
    issuer,
    clientId: client_id,
    keys: state.keys ?? [],
    nonce: state.transaction?.nonce ?? null,
    now,
    accessToken: state.tokens?.accessToken ?? '',
  })
}

/** A login that ends badly leaves nothing behind but what it says on the screen. */
function failed({ metadata }: State, words: string): State {
  return { phase: 'failed', failed: words, ...(metadata ? { metadata } : {}) }
}
