import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failures, nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { play } from './play.ts'
import type { Run } from './records.ts'
import { switches } from './switches.ts'

const checks = [
  ...new Set(
    play(flow, runOf('pkce-login', nexts(12))).entries.flatMap((entry) =>
      entry.kind === 'checks' ? entry.results.map(({ id }) => id) : [],
    ),
  ),
]
const fixed = checks.filter((id) => !Object.hasOwn(switches, id))

/** A walk with these checks switched off from its start, broken once. */
const walk = (off: readonly string[], broken = flow.quickBreaks[0], before = 2): Run => ({
  ...runOf('pkce-login', [...nexts(before), { type: 'NEXT', edits: broken?.edits ?? [] }, ...nexts(12)]),
  options: { switches: Object.fromEntries(off.map((id) => [id, 'off'])) },
})

describe('switches that a run begins with', () => {
  it('turn off what can be turned off', () => {
    const off = checks.filter((id) => Object.hasOwn(switches, id) && switches[id]?.includes('off'))
    const guessed = flow.quickBreaks.find(({ check }) => check === 'CK-PKCE-MATCH')
    const trace = play(flow, walk(off, guessed, 7))
    const results = trace.entries.flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
    const seen = new Set(results.filter(({ verdict }) => verdict === 'off').map(({ id }) => id))
    expect([...seen].sort()).toEqual([...off].sort())
    expect(failures(trace)).toEqual([])
    expect(trace.frames.at(-1)?.done).toBe(true)
    expect(failures(play(flow, walk([], guessed, 7))).map(({ id }) => id)).toContain('CK-PKCE-MATCH')
  })

  it('leave alone what nothing could run without: a link may ask for it', () => {
    const stranger = flow.quickBreaks.find(({ check }) => check === 'CK-CLIENT-KNOWN')
    expect(play(flow, walk(fixed, stranger)).frames.at(-1)).toMatchObject({ state: 'authorizeRefused' })
  })

  it('never make a run throw, whichever they are and whatever is broken', () => {
    fc.assert(
      fc.property(
        fc.subarray(checks),
        fc.constantFrom(...flow.quickBreaks),
        fc.nat(10),
        (off, broken, before) => {
          const run = walk(off, broken, before)
          expect(play(flow, run).frames).toHaveLength(run.events.length + 1)
        },
      ),
      { numRuns: 150 },
    )
  })
})
