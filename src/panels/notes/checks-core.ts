import { clientNotes } from './checks-client.en.ts'
import { serverNotes } from './checks-server.en.ts'
import { tokenNotes } from './checks-token.en.ts'

/** Why the checks of a login by code exist. */
export const coreNotes = { ...serverNotes, ...tokenNotes, ...clientNotes }
