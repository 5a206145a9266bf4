import type { Participant } from '#flows/kit/types.ts'

/** The columns of the device flow, from left to right. */
export const deviceParticipants: readonly Participant[] = [
  { id: 'lina', name: 'Lina', note: 'the user', role: 'user' },
  { id: 'tv', name: 'KiteFrame TV', note: 'client, public', role: 'client' },
  { id: 'phone', name: 'Phone', note: 'Lina’s, a browser', role: 'browser' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'authorization server', role: 'as' },
  { id: 'skyapi', name: 'SkyAlbum API', note: 'resource server', role: 'api' },
]
