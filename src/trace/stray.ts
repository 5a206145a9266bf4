import { houseOf } from '#network/http.ts'
import type { Entry, Trace } from '#world/records.ts'
import { revealed } from './revealed.ts'

/** The house that a message went to, where nobody of the story lives there: a host that a learner has put in. */
export function strayTo(entry: Entry): string | undefined {
  return entry.kind === 'request' && entry.to === houseOf(entry.request.url) ? entry.to : undefined
}

/** The house that the last message before the cursor strayed to: from there on the story is not that of its steps. */
export function strayedAt(trace: Trace, at: number): string | undefined {
  const last = revealed(trace, at).findLast(({ kind, state }) => kind === 'request' && state !== '')
  return last && strayTo(last)
}
