import { runFrom } from '#trace/link.ts'
import type { Run } from '#world/records.ts'

/** What the tab keeps in `history.state`: the run from which both lanes begin, so that a reload makes the same values. */
export interface KeptComparison {
  begin: Run
}

/** Reads `history.state` of whatever origin; undefined where it holds no run of this flow that nobody has walked. */
export function keptBegin(state: unknown, flow: string): Run | undefined {
  if (typeof state !== 'object' || state === null || !('begin' in state)) return
  const run = runFrom(state.begin)
  return run?.flow === flow && run.events.length === 0 ? run : undefined
}
