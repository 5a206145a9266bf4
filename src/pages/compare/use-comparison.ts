import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { createActor } from 'xstate'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { freshRun } from '#pages/flow/fresh-run.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { type KeyMove, useKeys } from '#pages/flow/use-keys.ts'
import { compareMachine } from './machine.ts'
import type { Pair } from './pairs.ts'
import { type RowView, rowView, type Side } from './row-view.ts'

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

/** Opens two runs of one seed: where both lanes do the same, they make the same values. */
export function useComparison(pair: Pair, flows: Readonly<Record<Side, FlowDefinition>>): Comparison {
  const [actor] = useState(() => {
    const run = freshRun(flows.left)
    const runs = { left: run, right: { ...run, flow: pair.right.flow } }
    const play = { left: rememberingPlay(flows.left), right: rememberingPlay(flows.right) }
    return createActor(compareMachine, { input: { rows: pair.rows, play, runs } }).start()
  })
  const context = useSelector(actor, (snapshot) => snapshot.context)
  const { left, right, row, play, answers } = context
  const view = useMemo(
    () => rowView(pair, flows, { left, right, row, play }),
    [pair, flows, left, right, row, play],
  )
  const total = pair.rows.length
  const goTo = useCallback((to: number) => actor.send({ type: 'ROW', row: to }), [actor])
  const move = useCallback(
    (what: KeyMove) => {
      if (what === 'first' || what === 'last') goTo(what === 'first' ? 0 : total)
      else actor.send({ type: what.startsWith('next') ? 'NEXT' : 'BACK' })
    },
    [actor, goTo, total],
  )
  useKeys(move)
  useEffect(() => () => void actor.stop(), [actor])
  return {
    row,
    total,
    view,
    seed: `${left.run.seed} ${pair.id} ${Math.max(1, row)}`,
    answer: answers[Math.max(1, row)],
    next: () => actor.send({ type: 'NEXT' }),
    back: () => actor.send({ type: 'BACK' }),
    goTo,
    startOver: () => actor.send({ type: 'START_OVER' }),
    choose: (choice) => actor.send({ type: 'ANSWER', choice }),
  }
}
