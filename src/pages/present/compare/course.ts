import { createActor } from 'xstate'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { compareMachine } from '#pages/compare/machine.ts'
import type { Pair } from '#pages/compare/pairs.ts'
import { type RowView, rowView, type Side } from '#pages/compare/row-view.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import type { Course } from '#pages/present/course.ts'
import type { Run } from '#world/records.ts'

export interface CompareCourse extends Course {
  /** Both lanes in a row; 0 is before the first. */
  row: (run: Run, row: number) => RowView
}

/** The rows of a comparison: a run is that of the left lane, untouched, and `at` the row that is done. */
export function compareCourse(pair: Pair, flows: Readonly<Record<Side, FlowDefinition>>): CompareCourse {
  const play = { left: rememberingPlay(flows.left), right: rememberingPlay(flows.right) }
  const rows = new Map<string, RowView>()
  const begin = (run: Run) => {
    const runs = { left: run, right: { ...run, flow: pair.right.flow } }
    return createActor(compareMachine, { input: { rows: pair.rows, play, runs } }).start()
  }
  let begun: { seed: string; actor: ReturnType<typeof begin> } | undefined
  const row = (run: Run, at: number): RowView => {
    const key = `${run.seed} ${at}`
    const known = rows.get(key)
    if (known) return known
    // The same machine as on the page of the comparison: one event moves both lanes.
    if (begun?.seed !== run.seed) begun = { seed: run.seed, actor: begin(run) }
    begun.actor.send({ type: 'ROW', row: at })
    const view = rowView(pair, flows, begun.actor.getSnapshot().context)
    rows.set(key, view)
    return view
  }
  return {
    length: pair.rows.length,
    row,
    after: (run, step) => ({ run, at: step, step }),
    before: (run, step) => ({ run, at: step - 1, step }),
    asks: () => true,
    phases: (run, step) => {
      const { compared } = row(run, step)
      const checked = compared.left.checks.length + compared.right.checks.length > 0
      return [
        'question',
        'answer',
        ...(compared.messages.some(({ left, right }) => [left, right].some((one) => one && !one.side))
          ? (['message'] as const)
          : []),
        ...(checked ? (['checks'] as const) : []),
      ]
    },
  }
}
