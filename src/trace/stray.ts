import { houseOf } from '#network/http.ts'
import { refuses } from '#protocol/check.ts'
import type { Entry, Trace } from '#world/records.ts'
import { frameAt, revealed } from './revealed.ts'

/** The house that a message went to, where nobody of the story lives there: a host that a learner has put in. */
export function strayTo(entry: Entry): string | undefined {
  return entry.kind === 'request' && entry.to === houseOf(entry.request.url) ? entry.to : undefined
}

/** The house that the last message before the cursor strayed to: from there on the story is not that of its steps. */
export function strayedAt(trace: Trace, at: number): string | undefined {
  const last = revealed(trace, at).findLast(({ kind, state }) => kind === 'request' && state !== '')
  return last && strayTo(last)
}

/** Whether the story ended at an answer that a learner has changed, and nobody refused it: it only leads nowhere. */
export function endsChanged(trace: Trace, at: number): boolean {
  const { refused, at: now } = frameAt(trace, at)
  const own = revealed(trace, at).filter((entry) => entry.at === now && entry.state !== '')
  const answer = own.findLast(({ kind }) => kind === 'response')
  const judged = own.some((entry) => entry.kind === 'checks' && entry.results.some(refuses))
  return refused === true && !judged && answer?.kind === 'response' && answer.edits !== undefined
}
