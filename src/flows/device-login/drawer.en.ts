import type { DrawerItem } from '#flows/kit/types.ts'

const idToken = (id: string, label: string): DrawerItem => ({
  id,
  label,
  kind: 'id-token',
  forPart: 'id_token',
})

/** What a learner can swap in. Everything is made with good keys: only what the label says is wrong with it. */
export const drawer: readonly DrawerItem[] = [
  idToken('id-token-other-app', 'an ID token for Mallory’s Postcards'),
  idToken('id-token-other-issuer', 'an ID token of another issuer'),
  idToken('id-token-yesterday', 'yesterday’s ID token'),
  idToken('id-token-tomorrow', 'an ID token from tomorrow'),
  {
    id: 'access-token-no-openid',
    label: 'an access token for SkyAlbum ID itself',
    kind: 'access-token',
    forPart: 'Authorization',
  },
]
