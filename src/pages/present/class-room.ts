import type { Channel } from './channel.ts'
import type { Shared } from './machine.ts'
import { isNewer, type Message, type Role } from './message.ts'

/** A state with its place in the order of all states. */
export type Told = Shared & { count: number; from: string }

/** One window's end of a class: what was told last, who else is here, and, where the window leads, telling it. */
export interface ClassRoom {
  latest: () => Told | undefined
  /** The other windows that are open, by their kind; the same object as long as nobody comes or goes. */
  peers: () => Readonly<Record<Role, number>>
  /** Tells all windows where the class is now. An audience has no say: for it this does nothing. */
  tell: (shared: Shared) => void
  /** Where the class begins, as long as nobody has said anything else. */
  begin: (shared: Shared) => void
  subscribe: (changed: () => void) => () => void
  /** Joins the others; call what it answers to leave. */
  join: () => () => void
}

interface Joining {
  role: Role
  /** This window's own name among the others. */
  self: string
  /** What the window kept over a reload. */
  kept?: Told | undefined
  open: (hear: (message: Message) => void) => Channel
}

const nobody: Readonly<Record<Role, number>> = { projector: 0, speaker: 0, audience: 0, index: 0 }

/**
 * One window among those of a class. It hears the others from `join` on, and tells them then what it kept or told before;
 * of two states told at once all windows take the same.
 */
export function createClassRoom({ role, self, kept, open }: Joining): ClassRoom {
  let latest = kept
  let highest = kept?.count ?? 0
  let others = new Map<string, Role>()
  let peers = nobody
  let channel: Channel | undefined
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const met = (from: string, as: Role | undefined) => {
    if (others.get(from) === as) return
    others = new Map(others)
    if (as) others.set(from, as)
    else others.delete(from)
    const count = (wanted: Role) => [...others.values()].filter((one) => one === wanted).length
    peers = {
      projector: count('projector'),
      speaker: count('speaker'),
      audience: count('audience'),
      index: count('index'),
    }
    changed()
  }
  const answer = () => {
    if (role !== 'audience' && latest) channel?.send({ type: 'state', ...latest })
  }
  const hear = (message: Message) => {
    switch (message.type) {
      case 'state': {
        if (latest && !isNewer(message, latest)) return
        const { type: _, ...told } = message
        latest = told
        highest = Math.max(highest, told.count)
        changed()
        return
      }
      case 'ask':
        met(message.from, message.role)
        channel?.send({ type: 'here', from: self, role, count: highest })
        answer()
        return
      case 'here':
        highest = Math.max(highest, message.count)
        met(message.from, message.role)
        return
      case 'gone':
        met(message.from, undefined)
    }
  }
  return {
    latest: () => latest,
    peers: () => peers,
    tell: (shared) => {
      if (role === 'audience') return
      highest++
      latest = { ...shared, count: highest, from: self }
      answer()
      changed()
    },
    begin: (shared) => {
      if (role === 'audience' || latest) return
      latest = { ...shared, count: 0, from: self }
      answer()
      changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    join: () => {
      const joined = open(hear)
      channel = joined
      joined.send({ type: 'ask', from: self, role })
      // What was told before anybody could hear it.
      answer()
      return () => {
        joined.send({ type: 'gone', from: self })
        joined.close()
        channel = undefined
      }
    },
  }
}
