import type { DrawerItem } from '#flows/kit/types.ts'
import { otherIdTokens, otherPhotoTokens } from '#flows/kit/words/drawer.en.ts'

/** What a learner can swap in. Everything is made with good keys: only what the label says is wrong with it. */
export const drawer: readonly DrawerItem[] = [
  ...otherIdTokens.filter(({ id }) => id !== 'id-token-other-login'),
  ...otherPhotoTokens,
]
