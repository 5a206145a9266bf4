import type { AppContext, Taken } from '#clients/client-app.ts'
import { idTokenTable } from '#clients/shared/id-token-checks.ts'
import { idTokenFacts } from '#clients/shared/id-token-facts.ts'
import { judge } from '#clients/shared/judge.ts'
import { keysOf } from '#clients/shared/keys.ts'
import { metadataChecks, metadataFacts } from '#clients/shared/metadata-checks.ts'
import { apiAnswerChecks, apiAnswerFacts } from '#clients/shared/photos-checks.ts'
import { refreshedIdTokenChecks } from '#clients/shared/refreshed-id-token.ts'
import {
  idTokenPresent,
  tokenAnswerChecks,
  tokenAnswerFacts,
  tokensOf,
} from '#clients/shared/token-answer-checks.ts'
import { userinfoChecks, userinfoFacts } from '#clients/shared/userinfo-checks.ts'
import type { HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import type { Check } from '#protocol/check.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import {
  currentVisitor,
  type Visitor,
  type WebLoginConfig,
  type WebLoginState,
  withVisitor,
} from './state.ts'

type State = WebLoginState
type Take = (
  config: WebLoginConfig,
  response: HttpResponse,
  state: State,
  context: AppContext,
) => Taken<State>

const asksForLogin = ({ scope }: WebLoginConfig) => scope.split(' ').includes('openid')
const here = (state: State): Visitor => sure(currentVisitor(state), 'visitor')

/** Runs a table; what it refuses ends the login, and of the tokens nothing is kept. */
function judged<Facts>(
  config: WebLoginConfig,
  table: readonly Check<Facts, string>[],
  facts: Facts,
  state: State,
  context: AppContext,
  next: () => State,
): Taken<State> {
  const refusal = judge(table, facts, config.id, context)
  return refusal === undefined ? { state: next(), ok: true } : { state: failed(state, refusal), ok: false }
}

/** A login that ends badly leaves nothing behind but what the page says. A user who was there before stays. */
function failed(state: State, words: string): State {
  const { user, idClaims, since } = currentVisitor(state) ?? { since: 0 }
  const rest: Visitor = { since, ...(user ? { user } : {}), ...(idClaims ? { idClaims } : {}) }
  const current = { path: '', method: 'GET', ...state.current, failed: words }
  return withVisitor({ ...state, current }, rest)
}

const photos: Take = (config, response, state, context) => {
  const facts = apiAnswerFacts(response)
  const refusal = judge(apiAnswerChecks, facts, config.id, context)
  // An old token is no end of a session: the refresh token is for that. Who waits for the photos is told.
  if (refusal !== undefined) return { state: withWords(config, state, refusal), ok: false }
  return { state: withVisitor(state, { ...here(state), photos: sure(facts.body, 'body') }), ok: true }
}

function withWords({ paths }: WebLoginConfig, state: State, failed: string): State {
  const { current } = state
  return current?.path === paths.callback ? { ...state, current: { ...current, failed } } : state
}

/** What the app does with each answer. */
export const takes: Readonly<Record<string, Take>> = {
  metadata: (config, response, state, context) => {
    const facts = metadataFacts(config.issuer, response)
    return judged(config, metadataChecks, facts, state, context, () => ({
      ...state,
      metadata: sure(facts.metadata, 'metadata'),
    }))
  },
  jwks: (_config, response, state) => ({ state: { ...state, keys: keysOf(response) }, ok: true }),
  token: (config, response, state, context) => {
    const facts = tokenAnswerFacts(response)
    const table = [...tokenAnswerChecks(), ...(asksForLogin(config) ? [idTokenPresent] : [])]
    return judged(config, table, facts, state, context, () => {
      const { code: _used, ...visitor } = here(state)
      return withVisitor(state, { ...visitor, tokens: tokensOf(sure(facts.body, 'body'), context.now) })
    })
  },
  refresh: (config, response, state, context) => {
    const facts = tokenAnswerFacts(response)
    return judged(config, tokenAnswerChecks('refresh token'), facts, state, context, () => {
      const tokens = tokensOf(sure(facts.body, 'body'), context.now)
      const { refreshToken } = here(state).tokens ?? {}
      // A server that does not rotate sends none: then the old one goes on (RFC 6749 6).
      const kept = refreshToken === undefined ? tokens : { refreshToken, ...tokens }
      return withVisitor(state, { ...here(state), tokens: kept })
    })
  },
  userinfo: (config, response, state, context) => {
    const facts = userinfoFacts(here(state).user?.sub, response)
    return judged(config, userinfoChecks, facts, state, context, () => state)
  },
  photos,
}

/** The ID token of a login (OpenID Connect Core 3.1.3.7, 3.2.2.11). */
export function judgeIdToken(config: WebLoginConfig, state: State, context: AppContext): Taken<State> {
  const visitor = here(state)
  const { accessToken } = visitor.tokens ?? {}
  const token = visitor.idToken ?? visitor.tokens?.idToken
  const facts = idTokenFacts(token, {
    issuer: config.issuer,
    clientId: config.client_id,
    keys: state.keys ?? [],
    nonce: visitor.returned?.nonce ?? null,
    now: context.now,
    front: config.response === 'form_post',
    ...(accessToken === undefined ? {} : { accessToken }),
  })
  return judged(config, idTokenTable(facts), facts, state, context, () => {
    const { claims } = sure(decodeJwt(token ?? ''), 'ID token')
    const { iss, sub, name } = claims
    const { returned: _done, idToken: _read, ...rest } = visitor
    const user = { iss: String(iss), sub: String(sub), name: typeof name === 'string' ? name : String(sub) }
    return withVisitor(state, { ...rest, user, idClaims: claims })
  })
}

/** The ID token of a refresh, where one came (OpenID Connect Core 12.2). */
export function judgeRefreshedIdToken(
  config: WebLoginConfig,
  state: State,
  context: AppContext,
): Taken<State> {
  const visitor = here(state)
  const { idToken, accessToken = '' } = visitor.tokens ?? {}
  if (idToken === undefined || visitor.idClaims === undefined) return { state, ok: true }
  const facts = {
    ...idTokenFacts(idToken, {
      issuer: config.issuer,
      clientId: config.client_id,
      keys: state.keys ?? [],
      now: context.now,
      accessToken,
    }),
    original: visitor.idClaims,
  }
  return judged(config, refreshedIdTokenChecks, facts, state, context, () => state)
}
