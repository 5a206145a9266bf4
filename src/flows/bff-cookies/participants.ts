import { studioParticipants } from '#flows/kit/parts/studio-participants.ts'
import type { Participant } from '#flows/kit/types.ts'

/** The columns, from left to right. */
export const participants: readonly Participant[] = [
  ...studioParticipants,
  { id: 'skyapi', name: 'SkyAlbum API', note: 'resource server', role: 'api' },
]
