import type { Entry } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import type { Field } from './views.ts'

/** What a step of a flow says, and the names of what really happens in it. */
export interface ToldStep {
  caption: string
  /** Clauses, ids of checks, parameters, headers and claims. */
  codes: readonly string[]
}

/** By the id of the flow, from step 1. */
export type ToldSteps = Readonly<Record<string, readonly ToldStep[]>>

/** The checks with their clauses, the parameters, headers and claims of what happened, each once. */
export function namesIn(entries: readonly Entry[]): string[] {
  const names = entries.flatMap((entry) => {
    if (entry.kind === 'checks') return entry.results.flatMap(({ id, clause }) => [id, clause])
    if (entry.kind === 'request') return requestFields(entry.request).flatMap(nameOf)
    if (entry.kind === 'response') return responseFields(entry.response).flatMap(nameOf)
    return []
  })
  return [...new Set(names)]
}

// What every message has tells nothing of one.
const common = /^(?:host|accept|content-|user-agent|connection|date|sec-fetch-|cache-control|pragma|origin)/i

// Of these the value is a word of the standards as well.
const spoken = /^(?:error|grant_type|response_type|response_mode|code_challenge_method)$/

/** The name of a field as one would look for it: of a claim or a member of JSON the last part. */
function nameOf({ part, name, value, pieces = [] }: Field): string[] {
  const last = name.split(/[.[\]]+/).findLast((step) => /\D/.test(step))
  const own = last === undefined || common.test(name) || part === 'body' ? [] : [last]
  return [...own, ...(spoken.test(name) ? [value] : []), ...pieces.flatMap(nameOf)]
}
