import type { Participant } from '#flows/kit/types.ts'

/** Browser and page are two columns: the browser keeps the cookie, and the page's script cannot read it. */
export const studioParticipants: readonly Participant[] = [
  { id: 'lina', name: 'Lina', note: 'the user', role: 'user' },
  { id: 'browser', name: 'Browser', note: 'keeps the cookie', role: 'browser' },
  { id: 'studio', name: 'PaperKite Studio', note: 'SPA in the browser', role: 'client', mark: 'page' },
  { id: 'backend', name: 'Studio backend', note: 'client, confidential', role: 'client', mark: 'server' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'authorization server', role: 'as' },
]
