import type { Participant } from '#flows/kit/types.ts'

/** The columns, from left to right. */
export const participants: readonly Participant[] = [
  { id: 'paperkite', name: 'PaperKite', note: 'client, confidential', role: 'client' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'authorization server', role: 'as' },
  { id: 'skyapi', name: 'SkyAlbum API', note: 'resource server', role: 'api' },
]
