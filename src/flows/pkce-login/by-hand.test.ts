import { describe, expect, it } from 'vitest'
import { failures, firstFailure, nexts, runOf } from '#flows/kit/testing.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import flow from './index.ts'

describe('by hand', () => {
  const upTo = (...events: LearnerEvent[]) => play(flow, runOf('pkce-login', [...nexts(4), ...events]))
  const enter = (username: string, password: string): LearnerEvent => ({
    type: 'ENTER',
    form: [
      ['username', username],
      ['password', password],
    ],
  })

  it('takes the right password', () => {
    expect(upTo(enter('lina', 'kite-picnic-27')).frames.at(-1)?.state).toBe('loggedIn')
  })

  it.each([
    ['lina', 'wrong-password'],
    ['nobody', 'kite-picnic-27'],
    ['', ''],
  ])('shows the login page again for %j and %j, with one and the same message', (username, password) => {
    const trace = upTo(enter(username, password))
    expect(trace.frames.at(-1)?.state).toBe('passwordWrong')
    expect(trace.screens.at(-1)?.html).toContain('User name or password is wrong.')
    expect(firstFailure(trace)).toBe('CK-USER-AUTH')
    expect(
      play(flow, runOf('pkce-login', [...nexts(4), enter(username, password), ...nexts(8)])).frames.at(-1)
        ?.done,
    ).toBe(true)
  })

  it('ends a denied login at the app, with access_denied, state and iss, and no code', () => {
    const trace = upTo({ type: 'NEXT' }, { type: 'DENY' }, { type: 'NEXT' })
    expect(trace.frames.at(-1)).toMatchObject({ state: 'denied', step: 6, refused: true })
    const callback = trace.entries.find((entry) => entry.kind === 'request' && entry.message === 'callback')
    const url = callback?.kind === 'request' ? callback.request.url : ''
    expect(url).toMatch(
      /^example\.paperkite:\/callback\?error=access_denied&error_description=[^&]+&state=[^&]+&iss=/,
    )
    expect(url).not.toContain('code=')
  })

  it('a code sent twice is refused, and the tokens of its first use die', () => {
    const trace = play(flow, runOf('pkce-login', [...nexts(7), { type: 'NEXT', times: 2 }, ...nexts(2)]))
    expect(failures(trace).map(({ id }) => id)).toEqual(['CK-CODE-ONCE', 'CK-TOKEN-STATUS'])
    const replay = play(flow, runOf('pkce-login', [...nexts(11), { type: 'RESEND', x: 8 }, ...nexts(1)]))
    expect(failures(replay).map(({ id }) => id)).toEqual([
      'CK-CODE-ONCE',
      'CK-AT-VALID',
      'CK-USERINFO-RESPONSE',
    ])
  })
})
