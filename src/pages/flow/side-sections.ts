import type { Section } from './player.ts'

/** The parts of the side panel in the order in which a step is read. */
export const sideSections = ['message', 'checks', 'token', 'screen'] as const satisfies readonly Section[]
