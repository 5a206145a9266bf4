import type { LearnerEvent, Run } from '#world/records.ts'
import { runOf } from './testing.ts'
import type { FlowDefinition } from './types.ts'

/** A run out of any numbers: the story goes on, is broken, waits, is repeated, as a learner might mix it. */
export function randomRun(flow: FlowDefinition, numbers: readonly number[]): Run {
  return runOf(flow.id, numbers.flatMap((number) => eventsOf(flow, number)).slice(0, 20))
}

function eventsOf({ quickBreaks }: FlowDefinition, number: number): LearnerEvent[] {
  const n = Math.floor(number / 12)
  const form = [['username', n % 2 ? 'lina' : 'mallory'] as const, ['password', 'kite-picnic-27'] as const]
  const broken = quickBreaks[n % quickBreaks.length]
  switch (number % 12) {
    case 0:
      return [...(broken?.event ? [broken.event] : []), { type: 'NEXT', edits: broken?.edits ?? [] }]
    case 1:
      return [{ type: 'NEXT', times: 2 }]
    case 2:
      return [{ type: n % 2 ? 'ALLOW' : 'DENY' }]
    case 3:
      return [{ type: 'ENTER', form }]
    case 4:
      return [{ type: 'CLOCK', seconds: n % 90 }]
    case 5:
      return [{ type: 'SWITCH', id: broken?.check ?? '', to: 'off' }]
    case 6:
      return [{ type: 'RESEND', x: n % 12, by: 'mallory', edits: broken?.edits ?? [] }]
    default:
      return [{ type: 'NEXT' }, { type: 'NEXT' }]
  }
}
