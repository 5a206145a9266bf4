import type { FlowDefinition } from '#flows/kit/types.ts'
import { namesOf } from '#panels/value-names.ts'
import { type ComparedRow, compareRow } from '#trace/compare.ts'
import { type Gains, gainsAt } from '#trace/compare-gains.ts'
import { entriesAt, laneRow } from '#trace/compare-row.ts'
import { ledgerAt } from '#trace/ledger.ts'
import type { Trace } from '#world/records.ts'
import type { Lane } from './machine.ts'
import { type Pair, questionOf, type Row } from './pairs.ts'

export type Side = 'left' | 'right'

/** What the page shows of one row. */
export interface RowView {
  words: Row
  /** The name of its question in the review: 'compare/4', or the step that asks it. */
  question: string
  compared: ComparedRow
  gains: Readonly<Record<Side, Gains>>
  /** The steps of each flow that ended in the row. */
  steps: Readonly<Record<Side, readonly number[]>>
  /** What happened, in sentences, and the step that says so. */
  happens: Readonly<Record<Side, readonly Happening[]>>
  /** The short names of the values, as the flow pages have them. */
  names: ReadonlyMap<string, string>
}

export interface Happening {
  text: string
  step?: number
}

interface Compared {
  left: Lane
  right: Lane
  row: number
  play: Readonly<Record<Side, (run: Lane['run']) => Trace>>
}

/** The row at the cursor, computed from the two traces. Before the first row: its question, and nothing else. */
export function rowView(pair: Pair, flows: Readonly<Record<Side, FlowDefinition>>, at: Compared): RowView {
  const words = pair.rows[Math.max(1, at.row) - 1]
  if (!words) throw new Error('bug: a row that is not there')
  const lanes = {
    left: laneView(flows.left, at.left, at.row, at.play.left, {
      before: pair.rows[at.row - 2]?.upTo,
      ...(at.row > 0 ? { now: words.upTo, told: words.told } : {}),
    }),
    right: laneView(flows.right, at.right, at.row, at.play.right),
  }
  const [flow, step] = askedBy(flows, lanes, at.row, words)
  const asked = flow.content.steps[step]
  return {
    words: words.predict ? words : { ...words, ...(asked ? { predict: asked.predict } : {}) },
    question: words.predict ? questionOf(words.predict) : `${flow.id}/${step}`,
    compared: compareRow(lanes.left.row, lanes.right.row, pair.partners),
    gains: { left: lanes.left.gains, right: lanes.right.gains },
    steps: { left: lanes.left.steps, right: lanes.right.steps },
    happens: { left: lanes.left.happens, right: lanes.right.happens },
    names: new Map([...lanes.left.names, ...lanes.right.names]),
  }
}

/** Where the beat of a lane is cut: some of it belongs to one row, the rest to the next. */
interface Cut {
  /** The last message of the row before, and of this one. */
  before?: string | undefined
  now?: string | undefined
  /** What this row's part of the beat does, in words. */
  told?: string | undefined
}

function laneView(
  flow: FlowDefinition,
  { run, ends }: Lane,
  row: number,
  play: (run: Lane['run']) => Trace,
  { before, now, told }: Cut = {},
) {
  const trace = play(run)
  const [from = 0, to = 0] = row === 0 ? [0, 0] : [ends[row - 1], ends[row]]
  const idOf = (role: string) => flow.participants.find((one) => one.role === role)?.id ?? ''
  const stepsOf = (first: number, last: number) => [
    ...new Set(trace.frames.slice(first + 1, last + 1).map(({ step }) => step)),
  ]
  // A beat that is cut is done where it ends.
  const done = stepsOf(before === undefined ? from : from - 1, now === undefined ? to : to - 1)
  return {
    row: laneRow(flow, trace, entriesAt(trace, from, before), entriesAt(trace, to, now)),
    names: namesOf(ledgerAt(trace, to).rows),
    gains: gainsAt(trace, to, idOf('client'), idOf('api')),
    steps: stepsOf(from, to),
    happens: [
      ...(told === undefined ? [] : [{ text: told }]),
      ...done.map((step) => ({ text: flow.content.steps[step]?.caption ?? '', step })),
    ],
  }
}

type Lanes = Readonly<Record<Side, ReturnType<typeof laneView>>>

/** The flow and step whose question a row asks, where it has none of its own: the last of the left lane, if that did one. */
function askedBy(
  flows: Readonly<Record<Side, FlowDefinition>>,
  { left, right }: Lanes,
  row: number,
  { upTo }: Row,
) {
  // Before the first row the question is that of its first step.
  if (row === 0) return [upTo === undefined ? flows.left : flows.right, 1] as const
  const isLeft = left.steps.length > 0 && upTo === undefined
  const [flow, steps] = isLeft ? [flows.left, left.steps] : [flows.right, right.steps]
  return [flow, steps.at(-1) ?? 0] as const
}
