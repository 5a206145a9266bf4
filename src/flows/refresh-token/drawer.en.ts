import type { DrawerItem } from '#flows/kit/types.ts'
import { otherPhotoTokens } from '#flows/kit/words/drawer.en.ts'

/** What a learner can swap in. */
export const drawer: readonly DrawerItem[] = [
  {
    id: 'refresh-token-other-app',
    label: 'a refresh token of the TV app',
    kind: 'refresh-token',
    forPart: 'refresh_token',
  },
  ...otherPhotoTokens,
]
