import { useSelector } from '@xstate/react'
import { useCallback, useState } from 'react'
import { createActor, type EventFrom } from 'xstate'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { freshRun } from '#pages/flow/fresh-run.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { keptState } from '#pages/flow/use-kept.ts'
import { type KeyMove, useKeys } from '#pages/flow/use-keys.ts'
import { feedReview } from '#pages/review/feed-later.ts'
import { keptBegin } from './kept.ts'
import { compareMachine } from './machine.ts'
import type { Pair } from './pairs.ts'
import type { RowView, Side } from './row-view.ts'
import { useAddress } from './use-address.ts'
import { useViews } from './use-views.ts'

/** The comparison as the page uses it: the row at the cursor, and all that a learner can do. */
export interface Comparison {
  row: number
  total: number
  view: RowView
  seed: string
  answer: number | undefined
  next: () => void
  back: () => void
  goTo: (row: number) => void
  startOver: () => void
  choose: (choice: number) => void
}

/**
 * Opens two runs of one seed: where both lanes do the same, they make the same values. The row stands in the address and
 * the seed in the tab, always in the same history entry: a link or a reload opens the row, and so does the browser's Back
 * from a step of a flow.
 * @param asked the row of the address
 */
export function useComparison(
  pair: Pair,
  flows: Readonly<Record<Side, FlowDefinition>>,
  asked: number,
): Comparison {
  const [begin] = useState(() => keptBegin(keptState(), pair.left.flow) ?? freshRun(flows.left))
  const [actor] = useState(() => {
    const runs = { left: begin, right: { ...begin, flow: pair.right.flow } }
    const play = { left: rememberingPlay(flows.left), right: rememberingPlay(flows.right) }
    const walk = createActor(compareMachine, { input: { rows: pair.rows, play, runs } }).start()
    walk.send({ type: 'ROW', row: asked })
    return walk
  })
  const row = useSelector(actor, ({ context }) => context.row)
  const answers = useSelector(actor, ({ context }) => context.answers)
  const total = pair.rows.length
  const viewAt = useViews(actor, pair, flows)
  const write = useAddress(actor, pair, begin, asked)
  const send = useCallback(
    (event: EventFrom<typeof compareMachine>) => {
      actor.send(event)
      write()
    },
    [actor, write],
  )
  const goTo = useCallback((to: number) => send({ type: 'ROW', row: to }), [send])
  const move = useCallback(
    (what: KeyMove) => {
      if (what === 'first' || what === 'last') goTo(what === 'first' ? 0 : total)
      else send({ type: what.startsWith('next') ? 'NEXT' : 'BACK' })
    },
    [send, goTo, total],
  )
  useKeys(move)
  const view = viewAt(row)
  return {
    row,
    total,
    view,
    seed: `${begin.seed} ${pair.id} ${Math.max(1, row)}`,
    answer: answers[Math.max(1, row)],
    next: () => send({ type: 'NEXT' }),
    back: () => send({ type: 'BACK' }),
    goTo,
    startOver: () => send({ type: 'START_OVER' }),
    choose: (choice) => {
      const { predict } = view.words
      // A second try has read the feedback.
      if (predict && answers[Math.max(1, row)] === undefined)
        feedReview(predict, view.question, predict.choices[choice]?.correct === true)
      actor.send({ type: 'ANSWER', choice })
    },
  }
}
