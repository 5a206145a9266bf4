import type { HttpRequest } from '#network/http.ts'
import type { Run, Trace } from '#world/records.ts'

/** The exchanges that were answered by events which `before` did not have: what has just happened, in order. */
export function finishedSince(before: Trace, now: Trace): { x: number; request: HttpRequest }[] {
  if (before.run === now.run) return []
  const common = commonEvents(before.run, now.run)
  return now.entries.flatMap((entry) => {
    if (entry.kind !== 'response' || entry.at <= common) return []
    const sent = now.entries.find((one) => one.kind === 'request' && one.x === entry.x)
    return sent?.kind === 'request' ? [{ x: entry.x, request: sent.request }] : []
  })
}

/** How many events two runs share from their beginning; none where they are not the same run. */
function commonEvents(a: Run, b: Run): number {
  if (a.seed !== b.seed || a.startedAt !== b.startedAt) return 0
  const different = a.events.findIndex((event, index) => event !== b.events[index])
  return different < 0 ? a.events.length : different
}
