import type { ValueKind } from '#protocol/value-kind.ts'
import type { Entry } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import { carried, kindOf } from './values.ts'

/** The kind of value that an arrow carries: what its message is about, or what an act made first. */
export function kindCarried(entry: Entry, entries: readonly Entry[]): ValueKind | undefined {
  if (entry.kind === 'request') return carried(requestFields(entry.request))
  if (entry.kind === 'response') {
    const sent = entries.find((one) => one.kind === 'request' && one.x === entry.x)
    return carried(responseFields(entry.response, sent?.kind === 'request' ? sent.request : undefined))
  }
  return entry.kind === 'act' ? kindOf(entry.made?.[0]?.[0] ?? '') : undefined
}
