import { useRef, useState } from 'react'
import { say } from '#panels/say.ts'
import { FieldName } from '#panels/wire/FieldName.tsx'
import type { Field } from '#trace/views.ts'
import { type Change, type Draft, keyOf } from './draft.ts'
import { editing as editingParts } from './editing.ts'
import { FieldMark } from './FieldMark.tsx'
import { FieldNote } from './FieldNote.tsx'
import { FieldValue } from './FieldValue.tsx'
import { labelOf } from './field-label.ts'
import { Pieces } from './Pieces.tsx'
import type { Editing } from './types.ts'

interface Props {
  field: Field
  change: Change | undefined
  /** The changes of the leg that the field stands in, by `keyOf`: a field of a form in a page has its own. */
  changes?: Draft['changes']
  /** Absent where nothing can be changed: a value that never was on the wire. */
  editing?: Editing
}

/** One field: its name, its value or an input for it, what it is and why it is there. */
export function FieldRow({ field, change, changes = {}, editing }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const label = labelOf(field)
  const inEdit = editing !== undefined && (editing.all || open || change !== undefined)
  return (
    <div className="relative grid gap-x-3 gap-y-0.5 border-rule border-t py-2 @sm:grid-cols-[6.75rem_1fr]">
      <dt className="pt-0.5">
        {field.fresh && <FieldMark fresh={field.fresh} />}
        <FieldName name={label} />
      </dt>
      <dd className="min-w-0">
        {inEdit && editing.parts ? (
          <editing.parts.FieldEditor
            field={field}
            label={label}
            change={change}
            editing={editing}
            focus={open}
            onClose={() => {
              setOpen(false)
              // The button comes back in the next paint; without this, focus would fall to the top of the page.
              requestAnimationFrame(() => button.current?.focus())
            }}
          />
        ) : (
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <FieldValue field={field} />
            </div>
            {editing && (
              <button
                ref={button}
                type="button"
                aria-label={say('edit-field', { name: label })}
                onClick={() => {
                  setOpen(true)
                  editingParts.load().catch(() => undefined)
                }}
                className="-my-0.5 min-h-6 min-w-8 cursor-pointer rounded text-[13px] text-go hover:underline"
              >
                {say('edit')}
              </button>
            )}
          </div>
        )}
        {field.fresh === 'changed' && (
          <p className="mt-0.5 text-[13px]/[1.4] text-no [overflow-wrap:anywhere]">
            {field.was === undefined ? say('was-absent') : say('was-value', { value: field.was })}
          </p>
        )}
        <FieldNote field={field} label={label} />
      </dd>
      {field.pieces && (
        <Pieces
          pieces={field.pieces}
          editable={(piece) =>
            editing && piece.leg === 'response' && piece.part === 'form' ? (
              <FieldRow field={piece} change={changes[keyOf(piece)]} editing={editing} />
            ) : undefined
          }
        />
      )}
    </div>
  )
}
