import type { Participant } from '#flows/kit/types.ts'

/** The columns, from left to right. */
export const participants: readonly Participant[] = [
  { id: 'lina', name: 'Lina', note: 'the user', role: 'user' },
  { id: 'mobile', name: 'PaperKite Mobile', note: 'client, public', role: 'client' },
  { id: 'browser', name: 'Browser', note: 'on her phone', role: 'browser' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'authorization server', role: 'as' },
  { id: 'skyapi', name: 'SkyAlbum API', note: 'resource server', role: 'api' },
]
