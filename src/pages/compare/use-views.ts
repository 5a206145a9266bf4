import { useSelector } from '@xstate/react'
import { useEffect, useMemo } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { idle } from '#ui/idle.ts'
import type { compareMachine } from './machine.ts'
import type { Pair } from './pairs.ts'
import { type RowView, rowView, type Side } from './row-view.ts'

/**
 * The view of each row that was played. What was played stays as it is, and so does its view; the row after the one looked
 * at is played and compared while that one is read, so that Next only has to draw it.
 */
export function useViews(
  actor: ActorRefFrom<typeof compareMachine>,
  pair: Pair,
  flows: Readonly<Record<Side, FlowDefinition>>,
): (row: number) => RowView {
  const here = useSelector(actor, ({ context }) => context.row)
  const viewAt = useMemo(() => {
    const views = new Map<number, RowView>()
    return (row: number) => {
      const view = views.get(row) ?? rowView(pair, flows, { ...actor.getSnapshot().context, row })
      views.set(row, view)
      return view
    }
  }, [actor, pair, flows])
  useEffect(() => {
    let wanted = here < pair.rows.length
    idle().then(() => {
      if (!wanted) return
      actor.send({ type: 'AHEAD' })
      viewAt(here + 1)
    })
    return () => {
      wanted = false
    }
  }, [actor, pair, here, viewAt])
  return viewAt
}
