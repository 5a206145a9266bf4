import type { Entry, Frame, Trace } from '#world/records.ts'

export type RequestEntry = Extract<Entry, { kind: 'request' }>
export type ResponseEntry = Extract<Entry, { kind: 'response' }>
export type ChecksEntry = Extract<Entry, { kind: 'checks' }>
export type ActEntry = Extract<Entry, { kind: 'act' }>

/** The frame at the cursor; a cursor past the end stands at the end. */
export function frameAt({ frames }: Trace, at: number): Frame {
  const frame = frames[Math.min(Math.max(at, 0), frames.length - 1)]
  if (!frame) throw new Error('bug: a trace without a frame')
  return frame
}

/** What has happened up to the cursor: nothing later may show. */
export function revealed(trace: Trace, at: number): readonly Entry[] {
  return trace.entries.slice(0, frameAt(trace, at).entries)
}
