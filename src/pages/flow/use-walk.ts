import { useMemo, useState } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { play as playRun } from '#world/play.ts'
import { playTo } from '#world/play-to.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'
import { type Change, send, undo } from './change.ts'
import { act, back, goTo, limit, next, type PlayRun, type Walk } from './walk.ts'

/** `play` for one flow, which keeps the trace of every run that is still in use. */
export function rememberingPlay(definition: FlowDefinition): PlayRun {
  const traces = new WeakMap<Run, Trace>()
  const keep = (trace: Trace): Trace => {
    traces.set(trace.run, trace)
    return trace
  }
  const play = (run: Run) => traces.get(run) ?? keep(playRun(definition, run))
  const to = (run: Run, step: number) => {
    const known = traces.get(run)
    // What reaches beyond the step already is not played again.
    return known && (known.frames.at(-1)?.step ?? 0) > step
      ? known
      : keep(playTo(definition, run, step, limit))
  }
  return Object.assign(play, { to })
}

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
