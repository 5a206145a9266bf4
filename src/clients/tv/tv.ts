import type { AppContext, ClientApp, Taken } from '#clients/client-app.ts'
import { judge } from '#clients/shared/judge.ts'
import { bearer, getJson, postForm } from '#clients/shared/messages.ts'
import { apiAnswerChecks, apiAnswerFacts } from '#clients/shared/photos-checks.ts'
import { tokenAnswerChecks, tokenAnswerFacts, tokensOf } from '#clients/shared/token-answer-checks.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { deviceAnswerChecks, deviceAnswerFacts } from './checks.ts'
import { screenOf } from './screen.ts'
import type { TvConfig, TvState } from './state.ts'

const grant = 'urn:ietf:params:oauth:grant-type:device_code'
/** RFC 8628 3.2: where the server says nothing. */
const usualInterval = 5
/** RFC 8628 3.5. */
const slower = 5

/** A TV that lets its owner log in on a phone (RFC 8628). */
export function tv(config: TvConfig): ClientApp<TvState> {
  const takes: Readonly<
    Record<string, (response: HttpResponse, state: TvState, context: AppContext) => Taken<TvState>>
  > = {
    device: (response, state, context) => takeCodes(config, response, state, context),
    token: (response, state, context) => takePoll(config, response, state, context),
    refresh: (response, state, context) => {
      const facts = tokenAnswerFacts(response)
      const failed = judge(tokenAnswerChecks('refresh token'), facts, config.id, context)
      if (failed !== undefined) return { state: { interval: usualInterval, failed }, ok: false }
      const tokens = tokensOf(sure(facts.body, 'body'), context.now)
      return { state: { ...state, tokens: { ...state.tokens, ...tokens } }, ok: true }
    },
    photos: (response, state, context) => {
      const facts = apiAnswerFacts(response)
      if (judge(apiAnswerChecks, facts, config.id, context) !== undefined) return { state, ok: false }
      return { state: { ...state, photos: sure(facts.body, 'body') }, ok: true }
    },
  }
  return {
    id: config.id,
    fresh: () => ({ interval: usualInterval }),
    build: (message, state) => requestFor(config, message, state),
    take: (message, response, state, context) =>
      sure(takes[message], `answer ${message}`)(response, state, context),
    open: (_url, state) => ({ state, ok: false }),
    judge: (_what, state) => ({ state, ok: true }),
    act: (_does, state) => ({
      state: { ...state, shown: true },
      made: state.userCode === undefined ? [] : [['user_code', state.userCode]],
    }),
    screen: (state) => screenOf(config, state),
    tells: ({ shown, userCode }) => (shown && userCode !== undefined ? [['user_code', userCode]] : []),
    waitsUntil: ({ nextPollAt }) => nextPollAt,
  }
}

function requestFor(config: TvConfig, message: string, state: TvState): HttpRequest {
  switch (message) {
    case 'device':
      return postForm(config.deviceEndpoint, [
        ['client_id', config.client_id],
        ['scope', config.scope],
      ])
    case 'token':
      return postForm(config.tokenEndpoint, [
        ['grant_type', grant],
        ['device_code', sure(state.deviceCode, 'device code')],
        ['client_id', config.client_id],
      ])
    case 'refresh':
      return postForm(config.tokenEndpoint, [
        ['grant_type', 'refresh_token'],
        ['refresh_token', sure(state.tokens?.refreshToken, 'refresh token')],
        ['client_id', config.client_id],
      ])
    default:
      return getJson(config.photosUrl, [bearer(sure(state.tokens, 'tokens').accessToken)])
  }
}

function takeCodes(
  config: TvConfig,
  response: HttpResponse,
  state: TvState,
  context: AppContext,
): Taken<TvState> {
  const facts = deviceAnswerFacts(response)
  const failed = judge(deviceAnswerChecks, facts, config.id, context)
  if (failed !== undefined) return { state: { interval: usualInterval, failed }, ok: false }
  const { device_code, user_code, verification_uri, verification_uri_complete, expires_in, interval } = sure(
    facts.body,
    'body',
  )
  const seconds = typeof interval === 'number' && interval > 0 ? interval : usualInterval
  return {
    state: {
      ...state,
      deviceCode: String(device_code),
      userCode: String(user_code),
      verificationUri: String(verification_uri),
      ...(typeof verification_uri_complete === 'string'
        ? { verificationUriComplete: verification_uri_complete }
        : {}),
      expiresAt: context.now + Number(expires_in),
      interval: seconds,
      nextPollAt: context.now + seconds,
    },
    ok: true,
  }
}

/** "Not yet" is no failure: the TV goes on, slower if it is told so; everything else ends it (RFC 8628 3.5). */
function takePoll(
  config: TvConfig,
  response: HttpResponse,
  state: TvState,
  context: AppContext,
): Taken<TvState> {
  const facts = tokenAnswerFacts(response)
  const error = response.status === 200 ? undefined : facts.body?.error
  if (error === 'authorization_pending' || error === 'slow_down') {
    const interval = state.interval + (error === 'slow_down' ? slower : 0)
    return { state: { ...state, interval, nextPollAt: context.now + interval, waiting: true }, ok: true }
  }
  const failed = judge(tokenAnswerChecks('device code'), facts, config.id, context)
  if (failed !== undefined) {
    const words =
      error === 'access_denied'
        ? 'It was not allowed.'
        : error === 'expired_token'
          ? 'The code is too old.'
          : failed
    return { state: { interval: usualInterval, failed: words }, ok: false }
  }
  const { waiting: _over, deviceCode: _used, ...rest } = state
  return { state: { ...rest, tokens: tokensOf(sure(facts.body, 'body'), context.now) }, ok: true }
}
