import { editRequest } from '#network/apply-edits.ts'
import type { LearnerEvent } from './records.ts'
import { interject, ownerOf } from './serve.ts'
import type { Stage } from './stage.ts'
import { isSwitch } from './switches.ts'

type WorldEvent = Extract<LearnerEvent, { type: 'CLOCK' | 'SWITCH' | 'RESEND' }>

/** Ten years: more than any lesson, and far from where numbers of seconds get inexact. */
export const longestWait = 10 * 365 * 24 * 3600

/** Whether an event happens to the world and not to the flow. */
export function isWorldEvent(event: LearnerEvent): event is WorldEvent {
  return event.type === 'CLOCK' || event.type === 'SWITCH' || event.type === 'RESEND'
}

/** Lets it happen; false where it makes no sense here (time never runs back, only known switches, only sent messages). */
export function worldEvent(stage: Stage, event: WorldEvent): boolean {
  const { world } = stage
  if (event.type === 'CLOCK') {
    if (!Number.isInteger(event.seconds) || event.seconds <= 0 || event.seconds > longestWait) return false
    world.now += event.seconds
    stage.record({ kind: 'act', by: 'clock', does: 'clock', made: [['seconds', String(event.seconds)]] })
    return true
  }
  if (event.type === 'SWITCH') {
    if (!isSwitch(event.id, event.to)) return false
    world.switches = { ...world.switches, [event.id]: event.to }
    stage.record({ kind: 'act', by: 'policy', does: 'switch', made: [[event.id, event.to]] })
    return true
  }
  return resend(stage, event)
}

/** Somebody sends a recorded request once more. The answer goes to whoever sent it, not into the flow. */
function resend(stage: Stage, event: Extract<WorldEvent, { type: 'RESEND' }>): boolean {
  const old = stage.entries.find((entry) => entry.kind === 'request' && entry.x === event.x)
  // A link that the phone opened is no request to a server: there is nobody to answer it again.
  if (old?.kind !== 'request' || !old.request.url.startsWith('https://')) return false
  const { message, channel } = old
  const { message: request, trail } = stage.edited(message, 'request', old.request, editRequest)
  const x = ++stage.world.exchanges
  stage.record({
    kind: 'request',
    x,
    message,
    from: event.by ?? old.from,
    to: ownerOf(request),
    channel,
    request,
    ...trail,
  })
  const response = interject(stage, { x, message, from: event.by ?? old.from, request })
  stage.record({ kind: 'response', x, response })
  return true
}
