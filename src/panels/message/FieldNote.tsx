import { useState } from 'react'
import type { Annotation } from '#panels/annotation.ts'
import { explain } from '#panels/annotations.ts'
import { madeNote } from '#panels/made-notes.en.ts'
import { say } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'
import { ClauseLink } from '#ui/ClauseLink.tsx'

interface Props {
  field: Field
  label: string
  /** The message that carries it; undefined for a value that was made and is on no message yet. */
  message: string | undefined
}

/** What a field is, in one line with its clause; why it is there, on demand or where it is new. */
export function FieldNote({ field, label, message }: Props) {
  const [asked, setAsked] = useState(field.fresh === 'new')
  const note = noteOf(field, message)
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

function noteOf(field: Field, message: string | undefined): Annotation | undefined {
  if (message === undefined) return madeNote(field.name)
  // A member of the token's header is named `header.alg`, which tells it from a claim of the same name.
  const name = field.part === 'claim' ? field.name.replace(/^header\./, '') : field.name
  return explain({ ...field, name, message })
}
