import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Run } from '#world/records.ts'
import { newRun } from '#world/run-ops.ts'

/** A class: the windows that belong together name it in their address. It says when it began, and is drawn by chance. */
export function newSession(now: number, random: Uint32Array): string {
  const tail = Array.from(random, (word) => word.toString(36)).join('')
  return `${Math.floor(now / 1000).toString(36)}-${tail}`
}

/** The session of an address; undefined for none, and for what cannot be one. */
export function sessionFrom(text: string | null): string | undefined {
  const [, began] = /^([0-9a-z]{5,8})-[0-9a-z]{4,40}$/.exec(text ?? '') ?? []
  return began !== undefined && Number.parseInt(began, 36) < 1e11 ? (text ?? undefined) : undefined
}

/** The run that a session begins with: the same in each of its windows, before any of them has heard of the other. */
export function runOf({ id, cast: { hour } }: Pick<FlowDefinition, 'id' | 'cast'>, session: string): Run {
  const began = Number.parseInt(session.split('-')[0] ?? '', 36)
  const start = hour === undefined ? began * 1000 : new Date(began * 1000).setHours(hour, 0, 0, 0)
  return newRun(id, Math.floor(start / 1000), session)
}
