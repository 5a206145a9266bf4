import { describe, expect, it } from 'vitest'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { atNewFlow, clockFrom, elapsed, started, stopped, timeText, toggled } from './clock.ts'
import { flowCourse } from './course.ts'
import { minutesLate } from './plan.ts'
import { runOf } from './session.ts'
import { splitOf } from './split.ts'
import { noVote } from './view.ts'
import { adviceOn, mostTaken, shareOf } from './votes.ts'
import { mostLines, wireOf } from './wire-lines.ts'

describe('the message for the back row', () => {
  it.each(flowIndex.map(({ id }) => id))('has at most seven lines at each step of %s', async (id) => {
    const flow = await loadFlow(id)
    if (!flow) throw new Error(id)
    const play = rememberingPlay(flow)
    const course = flowCourse(flow, play)
    for (let step = 1; step <= flow.length; step++) {
      const { run, at } = course.after(runOf(flow, 'tgq00-abcdef'), step)
      const trace = play(run)
      const wire = wireOf(flow, trace, at)
      expect(wire !== undefined).toBe(course.phases(run, step).includes('message'))
      if (!wire) continue
      expect(wire.lines.length + Number(wire.more > 0)).toBeLessThanOrEqual(mostLines)
      expect(wire.lines.length).toBeGreaterThan(0)
      const ranks = wire.lines.slice(1).map(({ fresh }) => (fresh === 'changed' ? 0 : 1))
      expect(ranks).toEqual([...ranks].sort())
      for (const { value } of wire.lines) expect(value).not.toContain('kite-picnic-27')
    }
  })
})

describe('the screen', () => {
  it('keeps the picture in its place from phase to phase', () => {
    const phases = ['question', 'answer', 'message', 'checks'] as const
    const heights = phases.map((phase) => splitOf({ phase, show: null, scale: 100 }, 1280, 720).picture)
    expect(new Set(heights)).toEqual(new Set([360]))
    expect(splitOf({ phase: 'answer', show: 'ledger', scale: 100 }, 1280, 720).picture).toBe(360)
  })

  it('gives a larger text more room, and a page of its own where the picture would have none', () => {
    const caption = { phase: 'answer', show: null } as const
    const wire = { phase: 'message', show: null } as const
    const panelAt = (view: typeof caption | typeof wire, scale: number) =>
      splitOf({ ...view, scale }, 1280, 720)
    expect(panelAt(caption, 100)).toMatchObject({ unit: 1, text: 1, panel: 360, picture: 360 })
    expect(panelAt(caption, 125).picture).toBe(450)
    expect(panelAt(caption, 150).picture).toBeGreaterThan(300)
    expect(panelAt(wire, 100).picture).toBe(360)
    expect(panelAt(wire, 150)).toMatchObject({ panel: 720, picture: 0, text: 1.5 })
    expect(splitOf({ ...caption, scale: 100 }, 1920, 1080)).toMatchObject({ unit: 1.5, text: 1.5 })
  })
})

describe('the timer', () => {
  it('runs, stands, and goes on', () => {
    const began = started(stopped, 1000)
    expect(elapsed(began, 61_000)).toBe(60_000)
    expect(started(began, 5000)).toBe(began)
    const paused = toggled(began, 11_000)
    expect(elapsed(paused, 99_000)).toBe(10_000)
    const again = toggled(paused, 100_000)
    expect(elapsed(again, 101_000)).toBe(11_000)
    expect(atNewFlow(again, 101_000).flowFrom).toBe(11_000)
    expect([0, 61_000, 3_723_000].map(timeText)).toEqual(['0:00', '1:01', '1:02:03'])
    expect(clockFrom({ ran: -1, since: 'x' })).toEqual(stopped)
  })

  it('says how far it is from the plan', () => {
    const items = [2, 3, 9].map((minutes, n) => ({
      title: '',
      minutes,
      path: `/${n}`,
      note: '',
      dropWhenLate: false,
      stops: [],
    }))
    const late = (at: number, minutes: number) =>
      minutesLate({ id: '20', path: '', title: '', items, at }, minutes * 60_000)
    expect([late(0, 0), late(0, 1.9), late(0, 2.9), late(0, 4.2)]).toEqual([0, 0, 0, 2])
    expect([late(1, 2), late(1, 0.5), late(2, 4.5), late(2, 16)]).toEqual([0, -1, 0, 2])
  })
})

describe('a vote', () => {
  it('advises by the share of the right answer', () => {
    const of = (a: number, b: number, c: number) => ({ ...noVote, first: [a, b, c] as const })
    expect(adviceOn(noVote, 0)).toBeUndefined()
    expect(adviceOn(of(2, 5, 3), 0)).toBe('explain')
    expect(adviceOn(of(3, 4, 3), 0)).toBe('discuss')
    expect(adviceOn(of(7, 3, 0), 0)).toBe('discuss')
    expect(adviceOn(of(8, 1, 1), 0)).toBe('go-on')
    expect(adviceOn({ ...of(8, 1, 1), second: [0, 1, 0], round: 2 }, 0)).toBe('explain')
    expect(mostTaken(of(8, 1, 2), 0)).toBe(2)
    expect(mostTaken(of(8, 0, 0), 0)).toBeUndefined()
    expect(shareOf([1, 1, 1], 1)).toBe(33)
  })
})
