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
  const { walk } = state
  if (!isRunOf(walk.run, flow) || typeof walk.at !== 'number') return
  const before = walk.before
  const undoable = isRecord(before) && isRunOf(before.run, flow) && typeof before.at === 'number'
  const mode = state.mode
  return {
    walk: {
      run: walk.run,
      at: walk.at,
      ...(undoable ? { before: before as NonNullable<Walk['before']> } : {}),
    },
    mode: mode === 'watch' || mode === 'break' ? mode : 'predict',
    answers: isRecord(state.answers) ? (state.answers as Kept['answers']) : {},
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

// The page alone writes this state, so the shape is enough; a run out of a link is checked by trace/link.ts.
function isRunOf(value: unknown, flow: string): value is Run {
  return (
    isRecord(value) &&
    value.v === 1 &&
    value.flow === flow &&
    typeof value.seed === 'string' &&
    isRecord(value.options) &&
    Array.isArray(value.events) &&
    value.events.every(isRecord)
  )
}
