import type { ParticipantRole } from '#ui/ParticipantIcon.tsx'

/** The frontispiece: the shape of a flow, not a record of one. Columns are numbered from 0. */
export const columns: readonly { role: ParticipantRole; name: string }[] = [
  { role: 'user', name: 'Lina' },
  { role: 'client', name: 'The app' },
  { role: 'browser', name: 'Browser' },
  { role: 'as', name: 'Server' },
]

type Style = 'human' | 'front' | 'direct' | 'local'

export const messages: readonly { id: string; from: number; to: number; style: Style; label: string }[] = [
  { id: 'tap', from: 0, to: 1, style: 'human', label: 'taps “Log in”' },
  { id: 'verifier', from: 1, to: 1, style: 'local', label: 'verifier → challenge' },
  { id: 'authorize', from: 1, to: 3, style: 'front', label: 'GET /authorize' },
  { id: 'page', from: 3, to: 2, style: 'front', label: 'login page' },
  { id: 'password', from: 0, to: 3, style: 'human', label: 'password, Allow' },
  { id: 'callback', from: 3, to: 1, style: 'front', label: '303 …?code=…' },
  { id: 'token', from: 1, to: 3, style: 'direct', label: 'POST /token' },
  { id: 'hash', from: 3, to: 3, style: 'local', label: '' },
  { id: 'tokens', from: 3, to: 1, style: 'direct', label: '' },
  { id: 'check', from: 1, to: 1, style: 'local', label: '' },
  { id: 'hello', from: 1, to: 0, style: 'human', label: '' },
]

/** The message on its way in the picture; those after it are still to come. */
export const live = 6

/** The drawing's grid, in its own units. */
export const width = 560
export const row = 33
export const height = messages.length * row + 6
export const x = (column: number) => 62 + column * 145
export const yOf = (index: number) => index * row + row * 0.66
