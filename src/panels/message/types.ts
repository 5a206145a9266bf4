import type { QuickBreak } from '#flows/kit/quick-break.ts'
import type { DrawerItem } from '#flows/kit/types.ts'
import type { Edit } from '#network/edit.ts'
import type { Field } from '#trace/views.ts'
import type { Change } from './draft.ts'
import type * as editors from './editors.ts'

/** How much of a message is shown. */
export type Depth = 'story' | 'fields' | 'raw'

/** What the panel does with a learner's changes. */
export interface Sending {
  drawer: readonly DrawerItem[]
  quickBreaks: readonly QuickBreak[]
  onSend: (edits: readonly Edit[], message: string, leg: Edit['leg'], times?: 2) => void
  onQuickBreak: (quickBreak: QuickBreak) => void
}

/** What a row needs in order to be changed. */
export interface Editing {
  /** The inputs, once they have come; until then a field stands as it stood. */
  parts: typeof editors | undefined
  /** All fields stand as inputs (Break mode). */
  all: boolean
  drawer: readonly DrawerItem[]
  onChange: (field: Field, op: Change['op'], value?: string) => void
  onRevert: (field: Field) => void
}
