import type { Participant } from '#flows/kit/types.ts'

/** The columns, from left to right. */
export const participants: readonly Participant[] = [
  { id: 'lina', name: 'Lina', note: 'the user', role: 'user' },
  { id: 'browser', name: 'Browser', note: 'on her computer', role: 'browser' },
  { id: 'paperkite', name: 'PaperKite', note: 'client, confidential', role: 'client' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'authorization server', role: 'as' },
]
