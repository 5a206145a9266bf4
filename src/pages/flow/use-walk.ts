import { useMemo, useState } from 'react'
import type { LearnerEvent } from '#world/records.ts'
import { type Change, send, undo } from './change.ts'
import { act, back, goTo, next, type PlayRun, type Walk } from './walk.ts'

/** All that a learner can do to a walk; each is a plain call that takes effect at once. */
export interface Moves {
  next: () => void
  back: () => void
  /** To the last beat of a step; 0 is before the first message. */
  goTo: (step: number) => void
  /** In place of Next: what a person typed or pressed in a page, or the clock. */
  act: (event: LearnerEvent) => void
  send: (change: Change) => void
  undo: () => void
  open: (walk: Walk) => void
}

/** Holds the run and the cursor. */
export function useWalk(play: PlayRun, first: Walk): { walk: Walk; moves: Moves } {
  const [walk, setWalk] = useState(first)
  const moves = useMemo<Moves>(() => {
    const move = (how: (now: Walk) => Walk) => setWalk(({ misfit: _, ...now }) => how(now))
    return {
      next: () => move((now) => next(play, now)),
      back: () => move(back),
      goTo: (step) => move((now) => goTo(play, now, step)),
      act: (event) => move((now) => act(now, event)),
      send: (change) => move((now) => send(play, now, change)),
      undo: () => move(undo),
      open: setWalk,
    }
  }, [play])
  return { walk, moves }
}
