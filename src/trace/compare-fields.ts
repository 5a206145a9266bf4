import type { Field } from './views.ts'

/** How something stands to its partner in the other lane. */
export type Mark = 'same' | 'changed' | 'only'

export type MarkedField = Field & { mark: Mark }

/** The fields of one lane, each beside the field of the same part, name and place in the other lane. */
export function markFields(mine: readonly Field[], theirs: readonly Field[]): MarkedField[] {
  const known = new Map(theirs.map((field) => [keyOf(field), field.value]))
  return mine.map((field) => {
    const other = known.get(keyOf(field))
    return { ...field, mark: other === undefined ? 'only' : other === field.value ? 'same' : 'changed' }
  })
}

// A line of a page has no name: it is there or it is not, wherever it stands.
function keyOf({ part, name, nth, value }: Field): string {
  return part === 'body' ? `body ${value}` : `${part} ${part === 'header' ? name.toLowerCase() : name} ${nth}`
}

/** The mark of a whole, from its parts. */
export function wholeMark(marks: readonly Mark[]): Mark {
  return marks.every((mark) => mark === 'same') ? 'same' : 'changed'
}
