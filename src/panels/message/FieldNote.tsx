import { useContext, useState } from 'react'
import { NoteOf } from '#panels/notes/note-of.ts'
import { say } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'
import { ClauseLink } from '#ui/ClauseLink.tsx'

interface Props {
  field: Field
  label: string
}

/** What a field is, in one line with its clause; why it is there, on demand or where it is new. */
export function FieldNote({ field, label }: Props) {
  const [asked, setAsked] = useState(field.fresh === 'new')
  const note = useContext(NoteOf)(field)
  if (note === undefined) return null
  return (
    <p className="mt-0.5 text-[13px]/[1.4] text-soft">
      {note.what} {asked && note.why} {note.clause !== undefined && <ClauseLink id={note.clause} />}{' '}
      {note.why !== undefined && !asked && (
        <button
          type="button"
          aria-label={say('why-field', { name: label })}
          onClick={() => setAsked(true)}
          className="relative cursor-pointer text-go before:absolute before:-inset-x-1.5 before:-inset-y-1 hover:underline"
        >
          {say('why')}
        </button>
      )}
    </p>
  )
}
