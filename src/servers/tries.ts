import { sha256Base64url } from '#protocol/hashes.ts'
import { forgetOld, keepOpen, mostOpen } from '#servers/forget.ts'

/** How often something may be tried wrongly before one has to wait, and how long (seconds). */
interface Patience {
  tries: number
  wait: number
}

/** Wrong tries at something that could be guessed. */
export interface Tries {
  count: number
  /** When the newest one was, in seconds since the epoch. */
  at: number
}

/** What a wrong try is counted under, and how many of those are borne. */
export type Counted = readonly [what: string, patience: Patience]

/** A server that counts. */
export interface Counter {
  store: { tries: Map<string, Tries> }
  now: number
}

// What was typed may be long and is nobody's business: only its hash is kept.
const keyOf = (what: string) => sha256Base64url(what)

/** For how many seconds nothing more may be tried; 0 where it may. After the wait all tries are there again. */
export function secondsToWait({ store, now }: Counter, counted: readonly Counted[]): number {
  const waits = counted.map(([what, { tries, wait }]) => {
    const known = store.tries.get(keyOf(what))
    return known === undefined || known.count < tries ? 0 : known.at + wait - now
  })
  return Math.max(0, ...waits)
}

/** Counts a wrong try. */
export function countTry({ store, now }: Counter, counted: readonly Counted[]): void {
  for (const [what, { wait }] of counted) {
    const key = keyOf(what)
    const known = store.tries.get(key)
    const count = known && now - known.at < wait ? known.count + 1 : 1
    store.tries.delete(key) // The newest one stands last.
    forgetOld(store.tries, ({ at }) => now - at >= 3600)
    // Small, and a defence: many have to come before one is forgotten.
    keepOpen(store.tries, key, { count, at: now }, 10 * mostOpen)
  }
}

/** Whether something was tried wrongly of late. */
export function wasTried({ store }: Counter, counted: readonly Counted[]): boolean {
  return store.tries.size > 0 && counted.some(([what]) => store.tries.has(keyOf(what)))
}

/** Forgets the wrong tries after a right one. */
export function forgiveTries({ store }: Counter, [what]: Counted): void {
  if (store.tries.size > 0) store.tries.delete(keyOf(what))
}
