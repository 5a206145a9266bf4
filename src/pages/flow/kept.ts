import type { Depth } from '#panels/message/types.ts'
import { isRecord } from '#protocol/json.ts'
import { runFrom } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import type { Mode } from './player.ts'
import type { Walk } from './walk.ts'

/** What the tab keeps in `history.state`: enough to be, after a reload, exactly where you were. */
export interface Kept {
  walk: Walk
  mode: Mode
  depth: Depth
  answers: Readonly<Record<number, number>>
}

/** How a walk begins that nobody has walked before. */
export const untouched: Omit<Kept, 'walk'> = { mode: 'predict', depth: 'fields', answers: {} }

/** Reads `history.state` of whatever origin; undefined where it is not the walk of this flow. */
export function keptFrom(state: unknown, flow: string): Kept | undefined {
  if (!isRecord(state) || !isRecord(state.walk)) return
  const walk = placeFrom(state.walk, flow)
  if (!walk) return
  const before = placeFrom(state.walk.before, flow)
  return {
    ...waysFrom(state),
    walk: before ? { ...walk, before } : walk,
    answers: isRecord(state.answers) ? (state.answers as Kept['answers']) : {},
  }
}

/** How the learner reads, in `history.state`, where the flow's other variant may have left it; else as a new walk begins. */
export function waysFrom(state: unknown): Pick<Kept, 'mode' | 'depth'> {
  const { mode, depth } = isRecord(state) ? state : {}
  return {
    mode: mode === 'watch' || mode === 'break' ? mode : untouched.mode,
    depth: depth === 'story' || depth === 'raw' ? depth : untouched.depth,
  }
}

// An older edition of this site may have written it: a run is read as carefully as one out of a link.
function placeFrom(value: unknown, flow: string): { run: Run; at: number } | undefined {
  if (!isRecord(value) || typeof value.at !== 'number') return
  const run = runFrom(value.run)
  return run?.flow === flow ? { run, at: value.at } : undefined
}
