import { type Edit, ops, parts } from '#network/edit.ts'
import { isRecord } from '#protocol/json.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { LearnerEvent, Sending } from '#world/records.ts'

type Raw = Readonly<Record<string, unknown>>

/** One event of a link, rebuilt from known members only; undefined where it is none. */
export function eventOf(raw: unknown): LearnerEvent | undefined {
  if (raw === 0) return { type: 'NEXT' }
  if (!isRecord(raw)) return undefined
  const sending = sendingOf(raw)
  if (sending === undefined) return undefined
  switch (raw.type) {
    case 'NEXT':
    case 'ALLOW':
    case 'DENY':
    case 'AGAIN':
      return { type: raw.type, ...sending }
    case 'ENTER':
      return Array.isArray(raw.form) && raw.form.every(isPair)
        ? { type: 'ENTER', form: raw.form, ...sending }
        : undefined
    case 'CLOCK':
      return typeof raw.seconds === 'number' ? { type: 'CLOCK', seconds: raw.seconds } : undefined
    case 'SWITCH':
      return typeof raw.id === 'string' && typeof raw.to === 'string'
        ? { type: 'SWITCH', id: raw.id, to: raw.to }
        : undefined
    case 'RESEND': {
      const { edits } = sending
      const by = typeof raw.by === 'string' ? { by: raw.by } : {}
      return typeof raw.x === 'number'
        ? { type: 'RESEND', x: raw.x, ...by, ...(edits ? { edits } : {}) }
        : undefined
    }
    default:
      return undefined
  }
}

function sendingOf(raw: Raw): Sending | undefined {
  const times = raw.times === 2 ? { times: 2 as const } : {}
  if (raw.edits === undefined) return times
  if (!Array.isArray(raw.edits)) return undefined
  const edits = raw.edits.map(editOf)
  return edits.every((edit) => edit !== undefined) ? { edits, ...times } : undefined
}

function editOf(raw: unknown): Edit | undefined {
  if (!isRecord(raw)) return undefined
  const { message, leg, part, op, name, nth, value } = raw
  if (typeof message !== 'string' || (leg !== 'request' && leg !== 'response')) return undefined
  if (!isOneOf(parts, part) || !isOneOf(ops, op)) return undefined
  return {
    message,
    leg,
    part,
    op,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof nth === 'number' ? { nth } : {}),
    ...(typeof value === 'string' ? { value } : {}),
  }
}

function isOneOf<One extends string>(all: readonly One[], raw: unknown): raw is One {
  return (all as readonly unknown[]).includes(raw)
}

function isPair(raw: unknown): raw is Pair {
  return Array.isArray(raw) && raw.length === 2 && raw.every((part) => typeof part === 'string')
}
