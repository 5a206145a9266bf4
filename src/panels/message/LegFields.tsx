import { type ReactNode, useState } from 'react'
import type { Edit } from '#network/edit.ts'
import type { Field } from '#trace/views.ts'
import { useLater } from '#ui/later.ts'
import { ChangeButton } from './ChangeButton.tsx'
import { changed, editsOf, emptyDraft, isEmpty, keyOf, reverted, withAdded } from './draft.ts'
import { editing as editingParts } from './editing.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldRow } from './FieldRow.tsx'
import { addableParts, groupFields } from './group-fields.ts'
import type { Sending } from './types.ts'

interface Props {
  message: string
  leg: Edit['leg']
  fields: readonly Field[]
  breakMode: boolean
  sending: Sending
  /** What belongs to the fields and is no field. */
  below?: ReactNode
}

/** One leg of an exchange, field by field; changes are collected here and sent together. */
export function LegFields({ message, leg, fields, breakMode, sending, below }: Props) {
  const [draft, setDraft] = useState(emptyDraft)
  const [open, setOpen] = useState(false)
  // What was sent is done with once the message is another; a change that fitted nothing waits here to be mended.
  const text = JSON.stringify(fields)
  const [shown, setShown] = useState(text)
  if (shown !== text) {
    setShown(text)
    setDraft(emptyDraft)
    setOpen(false)
  }
  const all = breakMode || open
  const changing = all || !isEmpty(draft)
  const parts = useLater(editingParts, changing)
  const editing = {
    all,
    parts,
    drawer: sending.drawer,
    onChange: (field: Field, op: 'set' | 'swap' | 'remove', value?: string) =>
      setDraft((now) => changed(now, field, op, value)),
    onRevert: (field: Field) => setDraft((now) => reverted(now, field)),
  }
  const send = () => {
    const edits = editsOf(draft, message, leg)
    setDraft((now) => ({ ...now, twice: false }))
    if (draft.twice) sending.onSend(edits, message, leg, 2)
    else sending.onSend(edits, message, leg)
  }
  const breaks = sending.quickBreaks.filter((item) => item.message === message && item.leg === leg)
  return (
    <div>
      {parts && breakMode && breaks.length > 0 && (
        <parts.QuickBreakList breaks={breaks} onBreak={sending.onQuickBreak} />
      )}
      {groupFields(fields, leg).map(({ title, quiet, fields: rows }) => (
        <FieldGroup key={title} title={title} count={rows.length} quiet={quiet}>
          {rows.map((field) => (
            <FieldRow
              key={keyOf(field)}
              field={field}
              change={draft.changes[keyOf(field)]}
              changes={draft.changes}
              editing={editing}
            />
          ))}
        </FieldGroup>
      ))}
      {below}
      {parts && all && (
        <parts.AddField
          parts={addableParts(fields, leg)}
          onAdd={(added) => setDraft((now) => withAdded(now, added))}
        />
      )}
      {parts && changing ? (
        <parts.PendingChanges draft={draft} onDraft={setDraft} canRepeat={leg === 'request'} onSend={send} />
      ) : (
        <ChangeButton onOpen={() => setOpen(true)} />
      )}
    </div>
  )
}
