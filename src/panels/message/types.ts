import type { QuickBreak } from '#flows/kit/quick-break.ts'
import type { Edit } from '#network/edit.ts'
import type { Field, ValueKind } from '#trace/views.ts'
import type { Change } from './draft.ts'

/** How much of a message is shown. */
export type Depth = 'story' | 'fields' | 'raw'

/** A token or code of another time or owner, to put in the place of the right one. */
export interface DrawerItem {
  id: string
  label: string
  kind: ValueKind
  /** The name of the field that it fits: `code`. Values of the same kind are offered too. */
  forPart: string
}

/** What the panel does with a learner's changes. */
export interface Sending {
  drawer: readonly DrawerItem[]
  quickBreaks: readonly QuickBreak[]
  onSend: (edits: readonly Edit[], message: string, leg: Edit['leg'], times?: 2) => void
  onQuickBreak: (quickBreak: QuickBreak) => void
}

/** What a row needs in order to be changed. */
export interface Editing {
  /** All fields stand as inputs (Break mode). */
  all: boolean
  drawer: readonly DrawerItem[]
  onChange: (field: Field, op: Change['op'], value?: string) => void
  onRevert: (field: Field) => void
}
