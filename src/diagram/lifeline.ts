import type { Role } from '#flows/kit/types.ts'

/** A lifeline wears its participant's colour, thinned: it is where arrows end, not what is read. */
export function lifelineColour(role: Role): string {
  return `color-mix(in srgb, var(--${role}) 50%, var(--paper))`
}

/** Width of a lifeline in px at scale 1. */
export const lifelineWidth = 2
