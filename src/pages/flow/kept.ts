import { runFrom } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import type { Mode } from './player.ts'
import type { Walk } from './walk.ts'

/** What the tab keeps in `history.state`: enough to be, after a reload, exactly where you were. */
export interface Kept {
  walk: Walk
  mode: Mode
  answers: Readonly<Record<number, number>>
}

/** Reads `history.state` of whatever origin; undefined where it is not the walk of this flow. */
export function keptFrom(state: unknown, flow: string): Kept | undefined {
  if (!isRecord(state) || !isRecord(state.walk)) return
  const walk = placeFrom(state.walk, flow)
  if (!walk) return
  const before = placeFrom(state.walk.before, flow)
  return {
    walk: before ? { ...walk, before } : walk,
    mode: modeFrom(state),
    answers: isRecord(state.answers) ? (state.answers as Kept['answers']) : {},
  }
}

/** The mode in `history.state`, which the flow's other variant may have left there; Predict where there is none. */
export function modeFrom(state: unknown): Mode {
  const mode = isRecord(state) ? state.mode : undefined
  return mode === 'watch' || mode === 'break' ? mode : 'predict'
}

// An older edition of this site may have written it: a run is read as carefully as one out of a link.
function placeFrom(value: unknown, flow: string): { run: Run; at: number } | undefined {
  if (!isRecord(value) || typeof value.at !== 'number') return
  const run = runFrom(value.run)
  return run?.flow === flow ? { run, at: value.at } : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
