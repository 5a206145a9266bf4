import type { Participant } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'
import { nameOf } from './name-of.ts'
import { say } from './say.ts'

/**
 * What the picture of one step shows, in whole sentences: who to whom, by which channel, and what became of it. The
 * label of a message that is still to come is not told: it is asked first.
 */
export function sentencesOf(arrows: readonly ArrowView[], participants: readonly Participant[]): string[] {
  return arrows.flatMap((arrow) => {
    const from = nameOf(participants, arrow.from)
    const to = nameOf(participants, arrow.to)
    return [
      wayOf(arrow, from, to),
      ...(arrow.state === 'ghost' ? [] : [say('label-is', { label: arrow.label })]),
      ...(arrow.resent ? [say('now-resent')] : []),
      ...(arrow.edited ? [say('now-edited')] : []),
      ...(arrow.refusedBy === undefined ? [] : [say('now-refused', { who: to })]),
    ]
  })
}

function wayOf({ channel, via }: ArrowView, from: string, to: string): string {
  if (channel === 'local') return say('says-local', { from })
  // Where the browser itself sends or receives, there is nothing that it passes through.
  if (channel === 'front' && via === undefined) return say('says-page', { from, to })
  return say(`says-${channel}`, { from, to })
}
