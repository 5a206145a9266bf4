import { describe, expect, it } from 'vitest'
import pkceLogin from '#flows/pkce-login/index.ts'
import { append, newRun } from '#world/run-ops.ts'
import { openWalk } from './open.ts'
import { rememberingPlay } from './remembering-play.ts'
import { goTo } from './walk.ts'

const play = rememberingPlay(pkceLogin)
const fresh = () => newRun('pkce-login', 1_795_000_000, 'fresh')
const sources = { state: undefined, shared: undefined, step: undefined, length: 11, fresh }
const open = (more: Partial<Parameters<typeof openWalk>[2]>) =>
  openWalk('pkce-login', play, { ...sources, ...more })
const walked = goTo(play, { run: newRun('pkce-login', 1_795_000_000, 'kept'), at: 0 }, 6)

describe('openWalk', () => {
  it('begins before the first message', () => {
    expect(open({})).toEqual({
      mode: 'predict',
      depth: 'fields',
      answers: {},
      walk: { run: fresh(), at: 0 },
    })
  })

  it('plays to the step that is asked for', () => {
    const { walk, notice } = open({ step: '5' })
    expect(play(walk.run).frames[walk.at]?.step).toBe(5)
    expect(notice).toBeUndefined()
  })

  it.each(['0', '12', 'x', '-1'])('opens the nearest step for %j and says so', (step) => {
    expect(open({ step }).notice).toEqual({ id: 'step-range', asked: step })
  })

  it('is exactly where the tab was', () => {
    const state = { walk: { ...walked, at: 3 }, mode: 'break', depth: 'raw', answers: { 2: 1 } }
    expect(open({ state, step: '3' })).toEqual(state)
    // An older edition kept no depth, and anybody may have written there.
    for (const depth of [undefined, 'deep'])
      expect(open({ state: { ...state, depth } })).toEqual({ ...state, depth: 'fields' })
  })

  it.each([null, 7, {}, { walk: {} }, { walk: { run: { v: 2 }, at: 0 } }, { walk: { ...walked, at: 'x' } }])(
    'does not believe the state %j',
    (state) => expect(open({ state }).walk.run.seed).toBe('fresh'),
  )

  it('brings a cursor outside the run back into it', () => {
    expect(open({ state: { walk: { ...walked, at: 99 } } }).walk.at).toBe(walked.run.events.length)
    expect(open({ state: { walk: { ...walked, at: Number.NaN } } }).walk.at).toBe(0)
  })

  it('takes over the mode alone where the tab comes from another flow', () => {
    const other = { walk: { ...walked, run: { ...walked.run, flow: 'pkce-api' } }, mode: 'break' }
    for (const state of [{ mode: 'break' }, other])
      expect(open({ state })).toMatchObject({ mode: 'break', answers: {}, walk: { run: fresh(), at: 0 } })
    expect(open({ state: { mode: 'fast' } }).mode).toBe('predict')
  })

  it('opens the run of a link before that of the tab', () => {
    const state = { walk: { run: fresh(), at: 0 } }
    expect(open({ state, shared: { run: walked.run, at: 2 }, step: '2' }).walk).toEqual({
      run: walked.run,
      at: 2,
    })
    expect(open({ state, shared: null })).toMatchObject({ notice: { id: 'link-damaged' }, walk: { at: 0 } })
  })

  it('says where a run was refused before the step that is asked for', () => {
    const denied = append(goTo(play, { run: fresh(), at: 0 }, 4).run, { type: 'NEXT' })
    const run = append(denied, { type: 'DENY' })
    expect(open({ shared: { run }, step: '9' }).notice).toMatchObject({ id: 'refused-before' })
  })
})
