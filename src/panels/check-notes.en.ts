import { clientNotes } from './check-notes-client.en.ts'
import { serverNotes } from './check-notes-server.en.ts'
import { tokenNotes } from './check-notes-token.en.ts'

const notes = new Map(Object.entries({ ...serverNotes, ...tokenNotes, ...clientNotes }))

/** Why a check exists and which attack it stops, by its id (`CK-STATE`); undefined for an id without a note. */
export function checkNote(id: string): string | undefined {
  return notes.get(id)
}
