// Built by itself, for Node and for Chromium alike: plays the flow and times it.
import type { FlowDefinition } from '#flows/kit/types.ts'
import { loadFlow } from '#flows/registry.ts'
import { forgetSignatures } from '#protocol/es256.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { stepView } from '#trace/step-view.ts'
import { play } from '#world/play.ts'
import type { Run } from '#world/records.ts'
import { append, newRun } from '#world/run-ops.ts'
import { callsOf } from './recorded-crypto.ts'

export interface Timed {
  /** ms of each round. */
  play: readonly number[]
  crypto: readonly number[]
  /** With kept signatures: what one more Next costs at the end of the flow. */
  kept: readonly number[]
  /** How many cryptographic calls one play makes. */
  calls: number
}

const flow = (await loadFlow('pkce-login')) as FlowDefinition

/** Plays the whole flow and, in turn, makes the same cryptographic calls alone: both warm, both paying for each call. */
export function timePlay(rounds: number): Timed {
  const run = wholeRun()
  forgetSignatures()
  const calls = callsOf(() => play(flow, run))
  const crypto = () => {
    for (const call of calls) call()
  }
  const whole = () => play(flow, run)
  const timed = { play: [] as number[], crypto: [] as number[], kept: [] as number[], calls: calls.length }
  for (let round = -rounds; round < rounds; round++) {
    forgetSignatures()
    const times = { play: time(whole), crypto: time(crypto), kept: time(whole) }
    if (round < 0) continue // the first half is for warming up
    timed.play.push(times.play)
    timed.crypto.push(times.crypto)
    timed.kept.push(times.kept)
  }
  return timed
}

/** What a flow link has to compute before its first paint: a new run, no event, and the views. */
export function timeBegin(): number {
  return time(() => {
    const trace = play(flow, newRun(flow.id, 1_795_000_000, 'a fixed seed'))
    return [stepView(flow, trace, 0), ledgerAt(trace, 0), arrowsAt(flow, trace, 0)]
  })
}

/** The flow walked to its end by Next alone. */
function wholeRun(): Run {
  let run = newRun(flow.id, 1_795_000_000, 'a fixed seed')
  while (play(flow, run).frames.at(-1)?.accepts.includes('NEXT')) run = append(run, { type: 'NEXT' })
  return run
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
