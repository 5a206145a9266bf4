import type { Entry, Trace } from '#world/records.ts'
import { revealed } from './revealed.ts'

/** The event that began the round at the cursor: the newest AGAIN up to there; 0 in the first round. */
export function roundBegan({ run, frames }: Trace, at: number): number {
  const again = run.events
    .slice(0, at)
    .findLastIndex(({ type }, index) => type === 'AGAIN' && !frames[index + 1]?.ignored)
  return again + 1
}

/**
 * What happened in the round that goes on at the cursor. Where the story was begun once more, the step that it went back
 * to and all after it are still to come; the steps before it stay as they were.
 */
export function thisRound(trace: Trace, at: number): readonly Entry[] {
  const entries = revealed(trace, at)
  const began = roundBegan(trace, at)
  const first = entries.find((entry) => entry.at === began && entry.state !== '')
  if (began === 0 || first === undefined) return entries
  return entries.filter((entry) => entry.at >= began || entry.step < first.step)
}
