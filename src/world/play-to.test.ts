import { expect, test } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { play } from './play.ts'
import { playTo } from './play-to.ts'

const id = 'pkce-login'
const whole = play(flow, runOf(id, nexts(60).slice(0, 12)))

test.each(Array.from({ length: flow.length }, (_, index) => index + 1))(
  'step %i is reached at its last beat, by the same run as by Next',
  (step) => {
    const trace = playTo(flow, runOf(id, []), step, 60)
    const last = whole.frames.findLastIndex((frame) => frame.step <= step)
    expect(trace.run.events).toEqual(nexts(last))
    expect(trace).toEqual(play(flow, trace.run))
  },
)

test('position 0 and what is already played stay as they are', () => {
  for (const events of [[], nexts(12)]) {
    const run = runOf(id, events)
    expect(playTo(flow, run, 0, 60).run).toBe(run)
  }
})

test('a run that was refused stays there', () => {
  const edits = [
    { message: 'authorize', leg: 'request', part: 'query', op: 'set', name: 'client_id', value: 'nobody' },
  ] as const
  const run = runOf(id, [...nexts(2), { type: 'NEXT', edits }])
  const trace = playTo(flow, run, 9, 60)
  expect(trace.frames.at(-1)).toMatchObject({ step: 4, refused: true })
})
