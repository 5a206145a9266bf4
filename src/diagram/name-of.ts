import type { Participant } from '#flows/kit/types.ts'
import { say } from './say.ts'

/** The name of whoever sends or gets a message; Mallory has one without a column of her own. */
export function nameOf(participants: readonly Participant[], id: string): string {
  const name = participants.find((participant) => participant.id === id)?.name
  return name ?? (id === 'mallory' ? say('mallory') : id)
}
