import type { Role } from '#flows/kit/types.ts'

/** A lifeline wears its participant's colour, thinned where the page does not say `--lifeline`: it is where arrows end, not what is read. */
export function lifelineColour(role: Role): string {
  return `color-mix(in srgb, var(--${role}) var(--lifeline, 50%), var(--paper))`
}

/** Width of a lifeline in px at scale 1. */
export const lifelineWidth = 2
