import type { ClientApp } from '#clients/client-app.ts'
import { judge } from '#clients/shared/judge.ts'
import { bearer, getJson, postForm } from '#clients/shared/messages.ts'
import { appPage } from '#clients/shared/pages.ts'
import { apiAnswerChecks, apiAnswerFacts } from '#clients/shared/photos-checks.ts'
import {
  type Tokens,
  tokenAnswerChecks,
  tokenAnswerFacts,
  tokensOf,
} from '#clients/shared/token-answer-checks.ts'
import { sure } from '#protocol/assert.ts'
import { escapeHtml } from '#protocol/html.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'

/** An uploader of 2011 with a login form of its own: it sees the password. RFC 9700 2.4 forbids it. */
export interface DesktopConfig {
  id: string
  name: string
  client_id: string
  tokenEndpoint: string
  scope: string
  photosUrl: string
}

export interface DesktopState {
  /** What was typed into the window of the app: the reason why this grant is gone. */
  typed?: { username: string; password: string }
  tokens?: Tokens
  photos?: JsonObject
  failed?: string
}

/** The app of the story. */
export function desktop(config: DesktopConfig): ClientApp<DesktopState> {
  return {
    id: config.id,
    window: true,
    fresh: () => ({}),
    build: (message, state) => {
      if (message !== 'token')
        return getJson(config.photosUrl, [bearer(sure(state.tokens, 'tokens').accessToken)])
      const { username, password } = sure(state.typed, 'typed password')
      return postForm(config.tokenEndpoint, [
        ['grant_type', 'password'],
        ['username', username],
        ['password', password],
        ['client_id', config.client_id],
        ['scope', config.scope],
      ])
    },
    take: (message, response, state, context) => {
      if (message === 'token') {
        const facts = tokenAnswerFacts(response)
        const failed = judge(tokenAnswerChecks('password'), facts, config.id, context)
        // What was typed stays: nobody can see whether such an app forgets it.
        if (failed !== undefined) return { state: { ...state, failed }, ok: false }
        return { state: { ...state, tokens: tokensOf(sure(facts.body, 'body'), context.now) }, ok: true }
      }
      const facts = apiAnswerFacts(response)
      const failed = judge(apiAnswerChecks, facts, config.id, context)
      if (failed !== undefined) return { state: { ...state, failed }, ok: false }
      return { state: { ...state, photos: sure(facts.body, 'body') }, ok: true }
    },
    open: (_url, state) => ({ state, ok: false }),
    judge: (_what, state) => ({ state, ok: true }),
    act: (_does, state) => ({ state, made: [] }),
    enter: (form, state) => ({
      ...state,
      typed: { username: valueOf(form, 'username') ?? '', password: valueOf(form, 'password') ?? '' },
    }),
    screen: ({ photos, failed, typed: seen }) =>
      appPage(
        config.name,
        photos
          ? `<h1>${escapeHtml(config.name)}</h1><p>Your photos are here.</p>`
          : `<h1>${escapeHtml(config.name)}</h1>${failed ? `<p class="no">${escapeHtml(failed)}</p>` : ''}<form method="post" action="/login"><label>User name<input name="username" value="${escapeHtml(seen?.username ?? '')}"></label><label>Password<input name="password" type="password" placeholder="${dots(seen?.password ?? '')}"></label><button type="submit">Log in</button></form>`,
        'window',
      ),
  }
}

/** What a window shows of a password. */
function dots(password: string): string {
  return '•'.repeat(Math.min(password.length, 24))
}
