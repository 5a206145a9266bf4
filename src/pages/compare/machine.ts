import { assign, setup } from 'xstate'
import type { Run, Trace } from '#world/records.ts'
import { append } from '#world/run-ops.ts'
import type { Row } from './pairs.ts'

/** One of the two runs, and its frame at the end of each row; `ends[0]` is before the first. */
export interface Lane {
  run: Run
  ends: readonly number[]
}

type Play = (run: Run) => Trace

interface Comparing {
  rows: readonly Row[]
  play: { left: Play; right: Play }
  left: Lane
  right: Lane
  /** The row looked at; 0 is before the first. */
  row: number
  /** The choice taken for each row's question, by row. */
  answers: Readonly<Record<number, number>>
}

type CompareEvent =
  | { type: 'NEXT' | 'BACK' | 'START_OVER' }
  /** Plays the next row before it is asked for; nothing shows it. */
  | { type: 'AHEAD' }
  | { type: 'ROW'; row: number }
  | { type: 'ANSWER'; choice: number }

// No row has as many events: a machine that never comes to the row's end must not hang the page.
const limit = 12

/**
 * The machine that drives both runs in lock-step: one NEXT plays each to the end of the next row. What was played stays,
 * so BACK only moves the cursor.
 */
export const compareMachine = setup({
  types: {
    context: {} as Comparing,
    events: {} as CompareEvent,
    input: {} as Pick<Comparing, 'rows' | 'play'> & { runs: { left: Run; right: Run } },
  },
  guards: {
    isThere: ({ context }, row: number) => row !== context.row && row >= 0 && row <= context.rows.length,
  },
  actions: {
    goTo: assign(({ context }, row: number) => ({
      row,
      left: walked(context, 'left', row),
      right: walked(context, 'right', row),
    })),
    playAhead: assign(({ context }) => ({
      left: walked(context, 'left', context.row + 1),
      right: walked(context, 'right', context.row + 1),
    })),
  },
}).createMachine({
  id: 'compare',
  context: ({ input: { runs, ...input } }) => ({
    ...input,
    left: { run: runs.left, ends: [0] },
    right: { run: runs.right, ends: [0] },
    row: 0,
    answers: {},
  }),
  on: {
    NEXT: {
      guard: { type: 'isThere', params: ({ context }) => context.row + 1 },
      actions: { type: 'goTo', params: ({ context }) => context.row + 1 },
    },
    BACK: {
      guard: { type: 'isThere', params: ({ context }) => context.row - 1 },
      actions: { type: 'goTo', params: ({ context }) => context.row - 1 },
    },
    ROW: {
      guard: { type: 'isThere', params: ({ event }) => event.row },
      actions: { type: 'goTo', params: ({ event }) => event.row },
    },
    AHEAD: { actions: 'playAhead' },
    START_OVER: { actions: [{ type: 'goTo', params: 0 }, assign({ answers: {} })] },
    ANSWER: {
      actions: assign({
        answers: ({ context, event }) => ({
          ...context.answers,
          [Math.max(1, context.row)]: event.choice,
        }),
      }),
    },
  },
})

/** A lane with all rows up to this one played. A lane that has no part in a row stands still in it. */
function walked({ rows, play, ...lanes }: Comparing, side: 'left' | 'right', row: number): Lane {
  let { run, ends } = lanes[side]
  for (const { [side]: end } of rows.slice(ends.length - 1, row)) {
    if (end !== undefined) run = playedTo(play[side], run, end)
    ends = [...ends, run.events.length]
  }
  return { run, ends }
}

function playedTo(play: Play, from: Run, state: string): Run {
  let run = from
  for (let more = 0; more < limit; more++) {
    run = append(run, { type: 'NEXT' })
    if (play(run).frames.at(-1)?.state === state) return run
  }
  throw new Error(`bug: ${run.flow} does not come to ${state}`)
}
