import type { Participant } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'
import type { Ledger } from '#trace/views.ts'

/** Hosts that a value went to though nobody of the story lives there: they know it all the same. */
export function strangersIn(
  rows: Ledger['rows'],
  participants: readonly Participant[],
): Pick<Participant, 'id' | 'name' | 'role'>[] {
  const all = new Set(rows.flatMap(({ cells }) => Object.keys(cells)))
  return [...all]
    .filter((id) => id.includes('.') && !participants.some((one) => one.id === id))
    .map((id) => ({ id, name: say('ledger-stranger'), role: 'mallory' }))
}
