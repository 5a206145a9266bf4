import { expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import pkceLogin from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { Run } from '#world/records.ts'
import { append, cutTo } from '#world/run-ops.ts'
import { rememberingPlay } from './remembering-play.ts'

const same = (remembering: ReturnType<typeof rememberingPlay>, run: Run) =>
  expect(remembering(run)).toEqual(play(pkceLogin, run))

it('answers what play answers, event by event, and after a turn back', () => {
  const remembering = rememberingPlay(pkceLogin)
  let run = runOf('pkce-login', [])
  for (const event of nexts(8)) {
    same(remembering, run)
    run = append(run, event)
  }
  same(remembering, append(cutTo(run, 5), { type: 'DENY' }))
  same(remembering, append(run, { type: 'CLOCK', seconds: 60 }))
  same(remembering, { ...run, seed: 'another' })
})

it('leaves a trace as it was when the run goes on', () => {
  const remembering = rememberingPlay(pkceLogin)
  const run = runOf('pkce-login', nexts(3))
  const before = remembering(run)
  const copy = structuredClone(before)
  remembering.to(run, 11)
  expect(before).toEqual(copy)
  expect(remembering(run)).toBe(before)
})
