import type { DrawerItem } from '#flows/kit/types.ts'

/** What a learner can swap in. Everything is made with good keys: only what the label says is wrong with it. */
export const drawer: readonly DrawerItem[] = [
  {
    id: 'code-mallory',
    label: 'Mallory’s own code, from her login in the same app',
    kind: 'code',
    forPart: 'code',
  },
  { id: 'code-other-app', label: 'a code made for Mallory’s Postcards', kind: 'code', forPart: 'code' },
  {
    id: 'id-token-other-app',
    label: 'an ID token for Mallory’s Postcards',
    kind: 'id-token',
    forPart: 'id_token',
  },
  {
    id: 'id-token-other-issuer',
    label: 'an ID token of another issuer',
    kind: 'id-token',
    forPart: 'id_token',
  },
  {
    id: 'id-token-other-login',
    label: 'a fresh ID token of another login',
    kind: 'id-token',
    forPart: 'id_token',
  },
  { id: 'id-token-yesterday', label: 'yesterday’s ID token', kind: 'id-token', forPart: 'id_token' },
  { id: 'id-token-tomorrow', label: 'an ID token from tomorrow', kind: 'id-token', forPart: 'id_token' },
  { id: 'id-token', label: 'the ID token of this login', kind: 'access-token', forPart: 'Authorization' },
  {
    id: 'access-token-mallory',
    label: 'Mallory’s access token',
    kind: 'access-token',
    forPart: 'Authorization',
  },
  {
    id: 'access-token-photos',
    label: 'an access token for the photo API',
    kind: 'access-token',
    forPart: 'Authorization',
  },
  {
    id: 'access-token-no-openid',
    label: 'an access token without openid',
    kind: 'access-token',
    forPart: 'Authorization',
  },
]
