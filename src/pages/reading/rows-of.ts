import { createActor } from 'xstate'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { compareMachine } from '#pages/compare/machine.ts'
import type { Pair } from '#pages/compare/pairs.ts'
import { type RowView, rowView, type Side } from '#pages/compare/row-view.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { newRun } from '#world/run-ops.ts'

/** What the build has no clock for: every build writes the same. */
const begin = 1_790_000_000

/** The rows of a pair, walked from the first to the last in two runs of one seed. */
export function rowsOf(pair: Pair, flows: Readonly<Record<Side, FlowDefinition>>): RowView[] {
  const runs = {
    left: newRun(pair.left.flow, begin, 'reading'),
    right: newRun(pair.right.flow, begin, 'reading'),
  }
  const play = { left: rememberingPlay(flows.left), right: rememberingPlay(flows.right) }
  const walk = createActor(compareMachine, { input: { rows: pair.rows, play, runs } }).start()
  return pair.rows.map(() => {
    walk.send({ type: 'NEXT' })
    return rowView(pair, flows, walk.getSnapshot().context)
  })
}
