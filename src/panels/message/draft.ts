import type { Edit } from '#network/edit.ts'
import type { Field } from '#trace/views.ts'

type Part = Edit['part']

export interface Change {
  field: Field
  op: 'set' | 'swap' | 'remove'
  /** The new text, or for a swap the id in the drawer. */
  value: string
}

export interface Added {
  part: Part
  name: string
  value: string
}

/** What the learner has changed of one leg and not yet sent. */
export interface Draft {
  changes: Readonly<Record<string, Change>>
  added: readonly Added[]
  twice: boolean
}

export const emptyDraft: Draft = { changes: {}, added: [], twice: false }

/** Tells the fields of one leg apart: `query/state/0`. */
export function keyOf(field: Field): string {
  return `${field.part}/${field.name}/${field.nth}`
}

/** The draft with one more change; a field set back to what it was is no change. */
export function changed(draft: Draft, field: Field, op: Change['op'], value = ''): Draft {
  if (op === 'set' && value === field.value) return reverted(draft, field)
  return { ...draft, changes: { ...draft.changes, [keyOf(field)]: { field, op, value } } }
}

/** The draft without its change of that field. */
export function reverted(draft: Draft, field: Field): Draft {
  const { [keyOf(field)]: _, ...changes } = draft.changes
  return { ...draft, changes }
}

/** A draft with one more field that the message does not have. */
export function withAdded(draft: Draft, added: Added): Draft {
  return { ...draft, added: [...draft.added, added] }
}

/** A draft without one of the fields that were added. */
export function withoutAdded(draft: Draft, index: number): Draft {
  return { ...draft, added: draft.added.filter((_, at) => at !== index) }
}

/** Whether the message would be sent as it is, and once. */
export function isEmpty(draft: Draft): boolean {
  return Object.keys(draft.changes).length === 0 && draft.added.length === 0 && !draft.twice
}

/**
 * The draft as edits of a message. Values are set first, then fields removed from the last of a name to the first,
 * then fields added: so `nth` means the same whether edits are counted one after the other or all at once.
 */
export function editsOf(draft: Draft, message: string, leg: Edit['leg']): Edit[] {
  const changes = Object.values(draft.changes)
  const removed = changes.filter(({ op }) => op === 'remove').sort((a, b) => b.field.nth - a.field.nth)
  return [
    ...changes
      .filter(({ op }) => op !== 'remove')
      .map(({ field, op, value }) => ({ ...place(field), op, value })),
    ...removed.map(({ field }) => ({ ...place(field), op: 'remove' as const })),
    ...draft.added.map(({ part, name, value }) => ({ message, leg, part, op: 'add' as const, name, value })),
  ]

  function place(field: Field): Pick<Edit, 'message' | 'leg' | 'part' | 'name' | 'nth'> {
    const { part, name, nth } = field
    return name === '' ? { message, leg, part } : { message, leg, part, name, nth }
  }
}
