import type { Run } from '#world/records.ts'
import { newRun } from '#world/run-ops.ts'

/** A run that nobody has walked yet: a seed of its own, its clock started now. The page's one use of chance and time. */
export function freshRun(flow: string): Run {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const seed = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return newRun(flow, Math.floor(Date.now() / 1000), seed)
}
