import type { Size } from './use-size.ts'

/** Marks what holds a diagram's place, with its very size, until the diagram comes. */
export const waitingRoom = { 'data-room': 'diagram' }

/** The inner size in px of the place held for a diagram; undefined where none is held. */
export function sizeOfWaitingRoom(): Size | undefined {
  const room = document.querySelector('[data-room=diagram]')
  return room && room.clientWidth > 0 ? { width: room.clientWidth, height: room.clientHeight } : undefined
}
