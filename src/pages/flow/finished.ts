import type { HttpRequest } from '#network/http.ts'
import { mirrorable } from '#network/mirror/mirrorable.ts'
import { revealed } from '#trace/revealed.ts'
import type { Trace } from '#world/records.ts'

export interface Finished {
  /** The same for the same exchange after the same events, whichever run it is part of. */
  key: string
  x: number
  request: HttpRequest
}

/** The exchanges answered up to the cursor that the browser's own network can carry, in the order of their answers. */
export function finishedExchanges(trace: Trace, at: number): Finished[] {
  const entries = revealed(trace, at)
  return entries.flatMap((entry) => {
    if (entry.kind !== 'response') return []
    const { x } = entry
    const sent = entries.find((one) => one.kind === 'request' && one.x === x)
    if (sent?.kind !== 'request' || !mirrorable(sent.request, entry.response).ok) return []
    const { seed, events } = trace.run
    return [{ key: JSON.stringify([x, seed, events.slice(0, entry.at)]), x, request: sent.request }]
  })
}
