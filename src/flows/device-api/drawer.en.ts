import type { DrawerItem } from '#flows/kit/types.ts'

/** What a learner can swap in. Everything is made by the right server: only what the label says is wrong with it. */
export const drawer: readonly DrawerItem[] = [
  {
    id: 'access-token-no-openid',
    label: 'an access token for SkyAlbum ID itself',
    kind: 'access-token',
    forPart: 'Authorization',
  },
]
