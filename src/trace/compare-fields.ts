import type { Field } from './views.ts'

/** How something stands to its partner in the other lane. */
export type Mark = 'same' | 'changed' | 'only'

export type MarkedField = Field & { mark: Mark }

/**
 * A value made at random (world/random.ts): 256 bits in base64url. That two of them are not the same says nothing: each
 * run, each app and each login has its own.
 */
const atRandom = /(?<![\w-])[\w-]{43}(?![\w-])/g

function told(value: string): string {
  return value.replace(atRandom, '*')
}

/** The fields of one lane, each beside the field of the same part, name and place in the other lane. */
export function markFields(mine: readonly Field[], theirs: readonly Field[]): MarkedField[] {
  const known = new Map(theirs.map((field) => [keyOf(field), field.value]))
  return mine.map((field) => {
    const other = known.get(keyOf(field))
    return {
      ...field,
      mark: other === undefined ? 'only' : told(other) === told(field.value) ? 'same' : 'changed',
    }
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
