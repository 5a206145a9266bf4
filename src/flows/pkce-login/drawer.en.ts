import type { DrawerItem } from '#flows/kit/types.ts'
import { otherCodes, otherIdTokens } from '#flows/kit/words/drawer.en.ts'

const accessToken = { kind: 'access-token', forPart: 'Authorization' } as const

/** What a learner can swap in. */
export const drawer: readonly DrawerItem[] = [
  ...otherCodes,
  ...otherIdTokens,
  { id: 'id-token', label: 'the ID token of this login', ...accessToken },
  { id: 'access-token-mallory', label: 'Mallory’s access token', ...accessToken },
  { id: 'access-token-photos', label: 'an access token for the photo API', ...accessToken },
  { id: 'access-token-no-openid', label: 'an access token without openid', ...accessToken },
]
