import type { AppContext, ClientApp, Taken } from '#clients/client-app.ts'
import { idTokenChecks } from '#clients/shared/id-token-checks.ts'
import { idTokenFacts } from '#clients/shared/id-token-facts.ts'
import { judge } from '#clients/shared/judge.ts'
import { keysOf } from '#clients/shared/keys.ts'
import { getJson } from '#clients/shared/messages.ts'
import { idTokenPresent, tokenAnswerFacts } from '#clients/shared/token-answer-checks.ts'
import type { HttpResponse } from '#network/http.ts'
import { decodeJwt, type JsonObject } from '#protocol/jwt.ts'
import type { TvConfig, TvState } from './state.ts'
import { tv } from './tv.ts'

export interface TvLoginConfig extends TvConfig {
  issuer: string
  jwksUri: string
}

type State = TvState & { keys?: readonly JsonObject[] }

/**
 * A TV that takes the ID token of the answer for a login, as some vendors offer it. Neither RFC 8628 nor OpenID Connect
 * Core defines this: there is no nonce, since the request has no place for one.
 */
export function tvWithLogin(config: TvLoginConfig): ClientApp<State> {
  const app: ClientApp<State> = tv(config)
  return {
    ...app,
    build: (message, state, context) =>
      message === 'jwks' ? getJson(config.jwksUri) : app.build(message, state, context),
    take: (message, response, state, context) => {
      // Without keys no signature can be good: CK-IDT-SIG says so in its place.
      if (message === 'jwks') return { state: { ...state, keys: keysOf(response) }, ok: true }
      const taken = app.take(message, response, state, context)
      const hasTokens = taken.ok && message === 'token' && taken.state.tokens !== undefined
      return hasTokens ? withIdToken(config, response, taken.state, context) : taken
    },
    judge: (_what, state, context) => judged(config, state, context),
  }
}

function withIdToken(
  config: TvLoginConfig,
  response: HttpResponse,
  state: State,
  context: AppContext,
): Taken<State> {
  const failed = judge([idTokenPresent], tokenAnswerFacts(response), config.id, context)
  return failed === undefined ? { state, ok: true } : { state: refused(state, failed), ok: false }
}

function judged(config: TvLoginConfig, state: State, context: AppContext): Taken<State> {
  const { idToken, accessToken = '' } = state.tokens ?? {}
  const facts = idTokenFacts(idToken, {
    issuer: config.issuer,
    clientId: config.client_id,
    keys: state.keys ?? [],
    now: context.now,
    accessToken,
  })
  const failed = judge(idTokenChecks, facts, config.id, context)
  if (failed !== undefined) return { state: refused(state, failed), ok: false }
  const { name, sub } = decodeJwt(idToken ?? '')?.claims ?? {}
  return { state: { ...state, user: String(name ?? sub) }, ok: true }
}

function refused({ interval }: State, failed: string): State {
  return { interval, failed }
}
