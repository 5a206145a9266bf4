import { describe, expect, it } from 'vitest'
import type { Frame, Trace } from '#world/records.ts'
import { askedPosition, frameOfStep, shownStep } from './position.ts'

/** A trace whose frames stand at these steps. */
function traceOf(steps: readonly number[]): Trace {
  const frames = steps.map(
    (step, at): Frame => ({ at, state: `s${at}`, step, beat: 1, entries: 0, time: 0, accepts: [] }),
  )
  return {
    run: { v: 1, flow: 'x', options: {}, seed: '', startedAt: 0, events: [] },
    frames,
    entries: [],
    screens: [],
  }
}

describe('frameOfStep', () => {
  const trace = traceOf([0, 1, 2, 5, 5, 6])
  it('is the last beat of a step', () => expect(frameOfStep(trace, 5)).toBe(4))
  it('is before the first event for 0', () => expect(frameOfStep(trace, 0)).toBe(0))
  it('is the one before where a step has no frame', () => expect(frameOfStep(trace, 4)).toBe(2))
  it('is the end for a step that was not reached', () => expect(frameOfStep(trace, 9)).toBe(5))
})

describe('shownStep', () => {
  it('announces step 1 before anything happened', () => expect(shownStep(traceOf([0, 1]), 0)).toBe(1))
})

describe('askedPosition', () => {
  it.each([
    [undefined, 0, false],
    ['', 0, false],
    ['1', 1, false],
    ['11', 11, false],
    ['0', 1, true],
    ['12', 11, true],
    ['99999', 11, true],
    ['-3', 1, true],
    ['7.5', 0, true],
    ['seven', 0, true],
    ['%00', 0, true],
  ])('%j is position %i', (text, step, strange) => {
    expect(askedPosition(text, 11)).toEqual({ step, strange })
  })
})
