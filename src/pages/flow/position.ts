import type { Trace } from '#world/records.ts'

/** Position n of a trace: the index of the frame after the last beat of step n, as far as the trace goes. */
export function frameOfStep(trace: Trace, step: number): number {
  const last = trace.frames.findLastIndex((frame) => frame.step <= step)
  return Math.max(0, last)
}

/** The step that a frame shows: the one before the first event announces step 1 as still to come. */
export function shownStep(trace: Trace, at: number): number {
  return Math.max(1, trace.frames[at]?.step ?? 0)
}

/** What an address asks for: position 0 without a step; junk and numbers outside go to the nearest position. */
export function askedPosition(text: string | undefined, length: number): { step: number; strange: boolean } {
  if (text === undefined || text === '') return { step: 0, strange: false }
  const asked = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(asked)) return { step: text.startsWith('-') ? 1 : 0, strange: true }
  const step = Math.min(Math.max(asked, 1), length)
  return { step, strange: step !== asked }
}
