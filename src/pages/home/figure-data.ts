import type { ParticipantRole } from '#ui/ParticipantIcon.tsx'

/** The frontispiece: the shape of a flow, not a record of one. Columns are numbered from 0. */
export const columns: readonly { role: ParticipantRole; name: string }[] = [
  { role: 'user', name: 'Lina' },
  { role: 'client', name: 'The app' },
  { role: 'browser', name: 'Browser' },
  { role: 'as', name: 'Server' },
]

type Style = 'human' | 'front' | 'direct' | 'local'

export const messages: readonly { from: number; to: number; style: Style; label: string }[] = [
  { from: 0, to: 1, style: 'human', label: 'taps “Log in”' },
  { from: 1, to: 1, style: 'local', label: 'verifier → challenge' },
  { from: 1, to: 3, style: 'front', label: 'GET /authorize' },
  { from: 3, to: 2, style: 'front', label: 'login page' },
  { from: 0, to: 3, style: 'human', label: 'password, Allow' },
  { from: 3, to: 1, style: 'front', label: '303 …?code=…' },
  { from: 1, to: 3, style: 'direct', label: 'POST /token' },
  { from: 3, to: 3, style: 'local', label: '' },
  { from: 3, to: 1, style: 'direct', label: '' },
  { from: 1, to: 1, style: 'local', label: '' },
  { from: 1, to: 0, style: 'human', label: '' },
]

/** The message on its way in the picture; those after it are still to come. */
export const live = 6
