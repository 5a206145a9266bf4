import type { Entry } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import { bareValue } from './value-of-field.ts'
import { withPieces } from './values.ts'
import type { Field } from './views.ts'

/** Marks what is new on the wire since the messages before, and what the learner changed (with what it was). */
export function fresh(
  fields: readonly Field[],
  before: readonly Entry[],
  original?: readonly Field[],
): Field[] {
  const known = new Set(withPieces(before.flatMap(fieldsOf)).map(bareValue))
  const marked = <T extends Field>(field: T): T =>
    field.kind && !known.has(bareValue(field)) ? { ...field, fresh: 'new' } : field
  return fields.map((whole) => {
    const field = whole.pieces ? { ...whole, pieces: whole.pieces.map(marked) } : whole
    const was = original?.find(
      (old) => old.part === field.part && old.name === field.name && old.nth === field.nth,
    )
    if (original && was?.value !== field.value) {
      return { ...field, fresh: 'changed', ...(was ? { was: was.value } : {}) }
    }
    return marked(field)
  })
}

/** The fields of a message, [] for anything else that happened. */
export function fieldsOf(entry: Entry): Field[] {
  if (entry.kind === 'request') return requestFields(entry.request)
  return entry.kind === 'response' ? responseFields(entry.response) : []
}
