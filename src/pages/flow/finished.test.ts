import { describe, expect, it } from 'vitest'
import pkceLogin from '#flows/pkce-login/index.ts'
import { newRun } from '#world/run-ops.ts'
import { send } from './change.ts'
import { finishedExchanges } from './finished.ts'
import { rememberingPlay } from './remembering-play.ts'
import { goTo } from './walk.ts'

const play = rememberingPlay(pkceLogin)
const whole = goTo(play, { run: newRun('pkce-login', 1_795_000_000, 'a seed'), at: 0 }, 11)
const keys = (walk: typeof whole) => finishedExchanges(play(walk.run), walk.at).map(({ key }) => key)

describe('finishedExchanges', () => {
  it('has each exchange once it is answered, and not before', () => {
    const counts = Array.from({ length: 12 }, (_, step) => keys(goTo(play, whole, step)).length)
    expect(counts[3]).toBe(1)
    expect([...counts].sort((a, b) => a - b)).toEqual(counts)
    expect(new Set(keys(whole)).size).toBe(keys(whole).length)
  })

  it('leaves out the link that the phone opens', () => {
    const urls = finishedExchanges(play(whole.run), whole.at).map(({ request }) => request.url)
    expect(urls.every((url) => url.startsWith('https://'))).toBe(true)
  })

  it('keeps the keys of what a change does not touch, and gives new ones after it', () => {
    const event = goTo(play, whole, 7).at - 1
    const form = { message: 'token', leg: 'request', part: 'form' } as const
    const changed = send(play, whole, {
      event,
      message: 'token',
      edits: [{ ...form, op: 'set', name: 'code_verifier', value: 'x'.repeat(43) }],
    })
    const end = { ...changed, at: changed.run.events.length }
    const before = keys(goTo(play, whole, 6))
    expect(keys(end).slice(0, before.length)).toEqual(before)
    expect(
      keys(end)
        .slice(before.length)
        .some((key) => keys(whole).includes(key)),
    ).toBe(false)
  })
})
