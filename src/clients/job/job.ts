import type { ClientApp } from '#clients/client-app.ts'
import { judge } from '#clients/shared/judge.ts'
import { basic, bearer, getJson, postForm } from '#clients/shared/messages.ts'
import { apiAnswerChecks, apiAnswerFacts } from '#clients/shared/photos-checks.ts'
import {
  type Tokens,
  tokenAnswerChecks,
  tokenAnswerFacts,
  tokensOf,
} from '#clients/shared/token-answer-checks.ts'
import { sure } from '#protocol/assert.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { onlyMachineTokens } from './checks.ts'

/** A program that runs by itself at night, and acts for its company, not for a user (RFC 6749 4.4). */
export interface JobConfig {
  id: string
  name: string
  client_id: string
  client_secret: string
  tokenEndpoint: string
  scope: string
  usageUrl: string
}

export interface JobState {
  tokens?: Tokens
  usage?: JsonObject
  failed?: string
}

/** A program without a person: it asks for a token in its own name (RFC 6749 4.4), and calls the API with it. */
export function job(config: JobConfig): ClientApp<JobState> {
  return {
    id: config.id,
    fresh: () => ({}),
    build: (message, { tokens }) =>
      message === 'token'
        ? postForm(
            config.tokenEndpoint,
            [
              ['grant_type', 'client_credentials'],
              ['scope', config.scope],
            ],
            [basic(config.client_id, config.client_secret)],
          )
        : getJson(config.usageUrl, [bearer(sure(tokens, 'tokens').accessToken)]),
    take: (message, response, state, context) => {
      if (message === 'token') {
        const facts = tokenAnswerFacts(response)
        const table = [...tokenAnswerChecks('credentials'), onlyMachineTokens]
        const failed = judge(table, facts, config.id, context)
        if (failed !== undefined) return { state: { failed }, ok: false }
        return { state: { tokens: tokensOf(sure(facts.body, 'body'), context.now) }, ok: true }
      }
      const facts = apiAnswerFacts(response)
      const failed = judge(apiAnswerChecks, facts, config.id, context)
      if (failed !== undefined) return { state: { ...state, failed }, ok: false }
      return { state: { ...state, usage: sure(facts.body, 'body') }, ok: true }
    },
    open: (_url, state) => ({ state, ok: false }),
    judge: (_what, state) => ({ state, ok: true }),
    act: (_does, state) => ({ state, made: [] }),
    // Nobody is there to look at one.
    screen: () => '',
  }
}
