import { webFormFaults } from '#flows/kit/breaks/web-form.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { paperkiteFormPost } from '#world/cast-apps.ts'

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = webFormFaults(paperkiteFormPost)
