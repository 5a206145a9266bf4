import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Run } from '#world/records.ts'
import { newRun } from '#world/run-ops.ts'

/** A run that nobody has walked yet: a seed of its own, its clock started now, or today at the hour of the story. The page's one use of chance and time. */
export function freshRun({ id, cast: { hour } }: Pick<FlowDefinition, 'id' | 'cast'>): Run {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const seed = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const start = hour === undefined ? Date.now() : new Date().setHours(hour, 0, 0, 0)
  return newRun(id, Math.floor(start / 1000), seed)
}
