import { expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { type Room, tellsWhy } from './room.ts'

/** Step 8, where SkyAlbum ID compares the hash, after the token request was sent by `sends`. */
function told(sends: LearnerEvent, player: Partial<Room['player']>): boolean {
  const whole = play(flow, runOf(flow.id, nexts(30)))
  const at = whole.frames.findIndex(({ state }) => state === 'codeReceived')
  const trace = play(flow, runOf(flow.id, [...nexts(at), sends, ...nexts(1)]))
  const frame = trace.frames[at + 2]
  if (frame?.step !== 8) throw new Error(`at ${frame?.state}`)
  const walk = { run: trace.run, at: at + 2 }
  return tellsWhy({ trace, walk, frame, step: 8, player: { answers: {}, ...player } as Room['player'] })
}

it('tells the reason of a step at once, or in Predict after the answer', () => {
  expect(told({ type: 'NEXT' }, { mode: 'watch' })).toBe(true)
  expect(told({ type: 'NEXT' }, { mode: 'predict' })).toBe(false)
  expect(told({ type: 'NEXT' }, { mode: 'predict', answers: { 8: 1 } })).toBe(true)
})

it('is silent where a check failed: the reason is of what did not happen', () => {
  expect(told({ type: 'NEXT', times: 2 }, { mode: 'break' })).toBe(false)
})
