import { partsOf } from '#network/http.ts'
import { refuses } from '#protocol/check.ts'
import type { Entry } from '#world/records.ts'
import { kindCarried } from './carried.ts'
import type { RequestEntry } from './revealed.ts'
import type { FlowShape } from './step-view.ts'
import type { ArrowView } from './views.ts'

/**
 * The arrows of messages that somebody sent once more, beside the story (RESEND): one for each, there and back. They have
 * no state of a machine and so no ghost. `now`: the event at the cursor.
 */
export function resentArrows(flow: FlowShape, entries: readonly Entry[], now: number): ArrowView[] {
  return entries.flatMap((entry): ArrowView[] => {
    if (entry.kind !== 'request' || entry.state !== '') return []
    const refusedBy = entries
      .flatMap((one) => (one.kind === 'checks' && one.x === entry.x ? one.results : []))
      .find(refuses)?.id
    const carries = kindCarried(entry, entries)
    return [
      {
        key: `resent-${entry.x}`,
        step: entry.step,
        from: entry.from,
        to: entry.to,
        channel: entry.channel,
        label: labelOf(flow, entry),
        state: entry.at === now ? 'live' : 'past',
        resent: true,
        ...(refusedBy ? { refusedBy } : {}),
        ...(entry.edits ? { edited: true } : {}),
        ...(carries ? { carries } : {}),
      },
    ]
  })
}

/** What the story calls the message; where it has no arrow, its request line. */
function labelOf({ drawable }: FlowShape, { message, request }: RequestEntry): string {
  const known = drawable.find((arrow) => arrow.message === message && arrow.leg === 'request')
  return known?.label ?? `${request.method} ${partsOf(request.url).path}`
}
