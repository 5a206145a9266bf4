import { createContext } from 'react'
import { withPieces } from '#trace/values.ts'
import type { Field, MessageView } from '#trace/views.ts'
import type { Annotation } from './annotation.ts'
import { explain } from './explain.ts'
import { shelvesOf } from './shelves.ts'
import { type Exchange, themesOf } from './themes.ts'

type Explains = (field: Field) => Annotation | undefined

/** What a field is, by what surrounds it: a message, or the moment when an app made a value. */
export const NoteOf = createContext<Explains>(() => undefined)

/** The notes for the fields of one exchange, as far as they have come. */
export function notesFor(exchange: Exchange): Explains {
  const shelves = shelvesOf([...themesOf(exchange), 'rare'])
  const { message, request } = exchange
  // A member of the token's header is named `header.alg`, which tells it from a claim of the same name.
  return ({ leg, part, name, value }) =>
    explain({ leg, part, name, value, message, url: request.url }, shelves)
}

/** Whether a part of a message has no note among those that have come: then it may have a rare one. */
export function hasSilentPart(view: MessageView): boolean {
  const noteOf = notesFor(view)
  return withPieces([...view.requestFields, ...(view.responseFields ?? [])]).some(
    (field) => noteOf(field) === undefined,
  )
}
