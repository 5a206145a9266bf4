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
  const old = original && withPieces(original)
  const compared = (field: Field): Field => {
    const was = old?.find(
      ({ part, name, nth }) => part === field.part && name === field.name && nth === field.nth,
    )
    if (old && was?.value !== field.value) {
      return { ...field, fresh: 'changed', ...(was ? { was: was.value } : {}) }
    }
    return marked(field)
  }
  return fields.map((whole) => {
    if (!whole.pieces) return compared(whole)
    const pieces = whole.pieces.map((piece) => (isHidden(piece) ? compared(piece) : marked(piece)))
    // A page that was changed in a field of its form says so there, and not once more as a whole.
    const told = pieces.some(({ fresh, part }) => fresh === 'changed' && part === 'form')
    return { ...(told ? marked(whole) : compared(whole)), pieces }
  })
}

/** A field that stands hidden in a page. */
const isHidden = ({ leg, part }: Field) => leg === 'response' && part === 'form'

/** The fields of a message, [] for anything else that happened. */
export function fieldsOf(entry: Entry): Field[] {
  if (entry.kind === 'request') return requestFields(entry.request)
  return entry.kind === 'response' ? responseFields(entry.response) : []
}
