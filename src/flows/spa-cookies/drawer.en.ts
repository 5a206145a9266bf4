import type { DrawerItem } from '#flows/kit/types.ts'
import { otherIdTokens } from '#flows/kit/words/drawer.en.ts'

/** What a learner can swap in. */
export const drawer: readonly DrawerItem[] = otherIdTokens
