import type { Entry, Trace } from '#world/records.ts'
import { revealed } from './revealed.ts'

/**
 * What happened in the round that goes on at the cursor. Where the story was begun once more (AGAIN), the step that it
 * went back to and all after it are still to come; the steps before it stay as they were.
 */
export function thisRound(trace: Trace, at: number): readonly Entry[] {
  const entries = revealed(trace, at)
  const began =
    trace.run.events
      .slice(0, at)
      .findLastIndex(({ type }, index) => type === 'AGAIN' && !trace.frames[index + 1]?.ignored) + 1
  const first = entries.find((entry) => entry.at === began && entry.state !== '')
  if (began === 0 || first === undefined) return entries
  return entries.filter((entry) => entry.at >= began || entry.step < first.step)
}
