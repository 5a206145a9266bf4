import type { Participant } from '#flows/kit/types.ts'

/** The columns, from left to right. */
export const participants: readonly Participant[] = [
  { id: 'lina', name: 'Lina', note: 'the user', role: 'user' },
  { id: 'browser', name: 'Browser', note: 'Lina’s', role: 'browser' },
  { id: 'paperkite', name: 'PaperKite', note: 'client, web app', role: 'client' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'server', role: 'as' },
  { id: 'skyapi', name: 'SkyAlbum API', note: 'photo storage', role: 'api' },
]
