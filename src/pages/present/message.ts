import { runFrom } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import type { Shared } from './machine.ts'
import { isCount, recordOf, viewFrom } from './view.ts'

/** What a window is in its class; `index` is the page before it, which shows nothing and has no notes. */
export type Role = 'projector' | 'speaker' | 'audience' | 'index'

/** All that goes from window to window. An audience only ever says that it is here, and goes. */
export type Message =
  /** Everything, each time: whoever missed one has lost nothing. The higher count is the newer. */
  | ({ type: 'state'; from: string; count: number } & Shared)
  /** Opened or reloaded: who is here, and where are we? */
  | { type: 'ask'; from: string; role: Role }
  /** `count`: of the newest state that it has heard, so that who begins anew is not taken for late. */
  | { type: 'here'; from: string; role: Role; count: number }
  | { type: 'gone'; from: string }

const roles = ['projector', 'speaker', 'audience', 'index'] as const

/** Reads what came in; undefined for whatever an older edition or somebody else has sent. */
export function messageFrom(raw: unknown): Message | undefined {
  const data = recordOf(raw)
  const { type, from } = data
  if (typeof from !== 'string') return undefined
  if (type === 'gone') return { type, from }
  if (type === 'ask' || type === 'here') {
    const role = roles.find((one) => one === data.role)
    if (role === undefined) return undefined
    return type === 'ask'
      ? { type, from, role }
      : { type, from, role, count: isCount(data.count) ? data.count : 0 }
  }
  const run = runFrom(data.run)
  if (type !== 'state' || !run || !isCount(data.at) || !isCount(data.count)) return undefined
  return { type, from, count: data.count, run, at: data.at, view: viewFrom(data.view) }
}

/** Whether a state is newer than the one that a window has. Of two at once the same one wins everywhere. */
export function isNewer(
  state: { count: number; from: string },
  than: { count: number; from: string },
): boolean {
  return state.count > than.count || (state.count === than.count && state.from > than.from)
}

/**
 * A run that came in, made of the events of the one that is here as far as they are the same: what has been played is
 * then not played again.
 */
export function grafted(here: Run, came: Run): Run {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const alike =
    here.flow === came.flow &&
    here.seed === came.seed &&
    here.startedAt === came.startedAt &&
    same(here.options, came.options)
  if (!alike) return came
  const events = came.events.map((event, index) => {
    const known = here.events[index]
    return known !== undefined && same(known, event) ? known : event
  })
  const whole = events.length === here.events.length && events.every((event, i) => event === here.events[i])
  return whole ? here : { ...came, options: here.options, events }
}
