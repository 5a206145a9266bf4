import { carriedNotes } from './checks-carried.en.ts'
import { detailNotes } from './checks-details.en.ts'
import { frontNotes } from './checks-front.en.ts'
import { proofNotes } from './checks-proof.en.ts'

/** Why the checks of extensions exist: what no flow for beginners sends. */
export const extensionNotes = { ...carriedNotes, ...detailNotes, ...frontNotes, ...proofNotes }
