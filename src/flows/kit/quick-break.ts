import type { Edit } from '#network/edit.ts'
import type { LearnerEvent } from '#world/records.ts'

/** A ready-made change of one message, taken from real faults, that makes one known check refuse it. */
export interface QuickBreak {
  id: string
  /** The words on its button: 'Change one letter of the verifier'. */
  label: string
  /** The message it belongs to: `token`. */
  message: string
  leg: Edit['leg']
  edits: readonly Edit[]
  /** Sends the message twice. */
  times?: 2
  /** What happens instead of, or before, an edit: the clock moves on, a switch is turned. */
  event?: LearnerEvent
  /** First and last step in which it fits, where the message is sent in several: a TV asks with and without success. */
  steps?: readonly [number, number]
  /** Set where the story goes on to its good end all the same: Lina types her password once more. */
  recovers?: true
  /** The id of the check that must be the first to fail: `CK-PKCE-MATCH`. */
  check: string
}
