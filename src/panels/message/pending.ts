import { say } from '#panels/say.ts'
import { type Draft, reverted, withoutAdded } from './draft.ts'
import { labelOf } from './field-label.ts'

/** The changes of a draft as a person reads them, each with the draft that is left when it is dropped. */
export function pendingOf(draft: Draft): readonly { id: string; text: string; without: Draft }[] {
  const changes = Object.entries(draft.changes).map(([id, { field, op }]) => ({
    id,
    text: say(`pending-${op}`, { name: labelOf(field) }),
    without: reverted(draft, field),
  }))
  const added = draft.added.map(({ name }, index) => ({
    id: `added/${index}`,
    text: say('pending-add', { name }),
    without: withoutAdded(draft, index),
  }))
  return [...changes, ...added]
}
