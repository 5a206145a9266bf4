import { useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { ActorRefFrom } from 'xstate'
import { afterPaint } from '#ui/after-paint.ts'
import type { Run } from '#world/records.ts'
import { addressOf } from './address.ts'
import type { KeptComparison } from './kept.ts'
import type { compareMachine } from './machine.ts'
import type { Pair } from './pairs.ts'

/**
 * Keeps the row in the address and the runs' beginning in the tab, always in the same history entry; goes where another
 * address of the pair leads: a link of the page's head, or the browser's Back after it.
 * @param asked the row of the address
 * @returns what writes the actor's row, after the next paint: a history entry takes as long as the drawing of a row
 */
export function useAddress(
  actor: ActorRefFrom<typeof compareMachine>,
  pair: Pair,
  begin: Run,
  asked: number,
): () => void {
  const [, navigate] = useLocation()
  const written = useRef(asked)
  const callOff = useRef(() => {})
  const write = useCallback(() => {
    callOff.current()
    callOff.current = afterPaint(() => {
      const { context } = actor.getSnapshot()
      written.current = context.row
      const state: KeptComparison = { begin }
      unlessRefused(() => navigate(addressOf(pair, context.row), { replace: true, state }))
    })
  }, [actor, navigate, pair, begin])
  useEffect(() => () => callOff.current(), [])
  useEffect(() => {
    if (asked !== written.current) actor.send({ type: 'ROW', row: asked })
    written.current = asked
  }, [actor, asked])
  useEffect(() => unlessRefused(() => history.replaceState({ begin } satisfies KeptComparison, '')), [begin])
  return write
}

/** Too many changes at once (Firefox) or a history that may not be written: the walk goes on without. */
function unlessRefused(change: () => void): void {
  try {
    change()
  } catch {}
}
