import type { DrawerItem } from '#flows/kit/types.ts'

// What a learner can swap in. Everything is made with good keys: only what the label says is wrong with it.

/** Other codes. */
export const otherCodes: readonly DrawerItem[] = [
  {
    id: 'code-mallory',
    label: 'Mallory’s own code, from her login in the same app',
    kind: 'code',
    forPart: 'code',
  },
  { id: 'code-other-app', label: 'a code made for Mallory’s Postcards', kind: 'code', forPart: 'code' },
]

const idToken = { kind: 'id-token', forPart: 'id_token' } as const

/** Other ID tokens. */
export const otherIdTokens: readonly DrawerItem[] = [
  { id: 'id-token-other-app', label: 'an ID token for Mallory’s Postcards', ...idToken },
  { id: 'id-token-other-issuer', label: 'an ID token of another issuer', ...idToken },
  { id: 'id-token-other-login', label: 'a fresh ID token of another login', ...idToken },
  { id: 'id-token-yesterday', label: 'yesterday’s ID token', ...idToken },
  { id: 'id-token-tomorrow', label: 'an ID token from tomorrow', ...idToken },
]

const accessToken = { kind: 'access-token', forPart: 'Authorization' } as const

/** Other access tokens for the photo API. */
export const otherPhotoTokens: readonly DrawerItem[] = [
  { id: 'access-token-mallory', label: 'Mallory’s access token', ...accessToken },
  { id: 'access-token-no-openid', label: 'an access token for another server', ...accessToken },
]
