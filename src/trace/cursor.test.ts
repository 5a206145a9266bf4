import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomRun } from '#flows/kit/random-run.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { Run, Trace } from '#world/records.ts'
import { cutTo } from '#world/run-ops.ts'
import { arrowsAt } from './arrows.ts'
import { idTokenAt } from './id-token.ts'
import { ledgerAt } from './ledger.ts'
import { stepView } from './step-view.ts'

const views = (trace: Trace, at: number) => ({
  step: stepView(flow, trace, at),
  ledger: ledgerAt(trace, at),
  arrows: arrowsAt(flow, trace, at),
  idToken: idTokenAt(trace, at),
})

/** A walk that is broken once, in the message that the break belongs to, and goes on. */
const broken = fc
  .tuple(fc.constantFrom(...flow.quickBreaks), fc.nat(9))
  .map(
    ([{ edits, event }, before]): Run =>
      runOf(flow.id, [
        ...nexts(before),
        ...(event ? [event] : []),
        { type: 'NEXT', edits },
        ...nexts(12 - before),
      ]),
  )
const run = fc.oneof(
  broken,
  fc.array(fc.nat(5000), { maxLength: 14 }).map((numbers) => randomRun(flow, numbers)),
)

describe('the views at a cursor', () => {
  it('show what a run that ends there would show: nothing later, whatever the events', () => {
    fc.assert(
      fc.property(run, fc.nat(20), (any, cursor) => {
        const at = Math.min(cursor, any.events.length)
        expect(views(play(flow, any), at)).toEqual(views(play(flow, cutTo(any, at)), at))
      }),
      { numRuns: 120 },
    )
  }, 60_000) // each run is played twice and looked at from every side: a busy machine needs its time

  it('stay at the first or last frame for a cursor outside', () => {
    fc.assert(
      fc.property(run, fc.integer({ min: -99, max: 99 }), (any, cursor) => {
        const trace = play(flow, any)
        const at = Math.min(Math.max(cursor, 0), any.events.length)
        expect(views(trace, cursor)).toEqual(views(trace, at))
      }),
      { numRuns: 40 },
    )
  })

  it('show nothing before the first event, and only ghosts', () => {
    const { step, ledger, arrows, idToken } = views(play(flow, runOf(flow.id, nexts(12))), 0)
    expect([step.acts, step.messages, step.checks, ledger.rows, idToken]).toEqual([[], [], [], [], undefined])
    expect([...new Set(arrows.map(({ state }) => state))]).toEqual(['ghost'])
  })
})

describe('who knows what', () => {
  const trace = play(flow, runOf(flow.id, nexts(12)))
  const knows = (kind: string, at: number) => ledgerAt(trace, at).rows.find((row) => row.kind === kind)?.cells

  it('the verifier never reaches the browser (RFC 7636 §1)', () => {
    expect(knows('verifier', 12)).toEqual({ mobile: 'useless', skyid: 'useless' })
    expect(Object.keys(knows('verifier', 6) ?? {})).toEqual(['mobile'])
  })

  it('the browser carries the code, and it is worth nothing once it is redeemed', () => {
    const at = trace.frames.findIndex(({ state }) => state === 'codeReceived')
    expect(knows('code', at)).toMatchObject({ browser: 'could-read', mobile: 'knows', skyid: 'knows' })
    expect(knows('code', 12)).toEqual({ browser: 'useless', mobile: 'useless', skyid: 'useless' })
  })

  it('no token ever comes by the browser', () => {
    for (const kind of ['access-token', 'id-token'])
      expect(knows(kind, 12)).toEqual({ mobile: 'knows', skyid: 'knows' })
  })

  it('the password never reaches the app', () => {
    expect(knows('password', 12)).not.toHaveProperty('mobile')
    expect(knows('password', 12)).toMatchObject({ lina: 'knows', skyid: 'knows' })
  })
})
