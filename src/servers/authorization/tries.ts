import { sha256Base64url } from '#protocol/hashes.ts'
import { forgetOld } from './forget.ts'
import type { Deps } from './types.ts'

/** How often something may be tried wrongly before one has to wait, and how long (seconds). */
export interface Patience {
  tries: number
  wait: number
}

// What was typed may be long and is nobody's business: only its hash is kept.
const keyOf = (what: string) => sha256Base64url(what)

/** Whether one more try is allowed. After the wait all tries are there again. */
export function mayTry({ store, now }: Deps, what: string, { tries, wait }: Patience): boolean {
  const known = store.tries.get(keyOf(what))
  return known === undefined || known.count < tries || now - known.at >= wait
}

/** Counts a wrong try. */
export function countTry({ store, now }: Deps, what: string, { wait }: Patience): void {
  const key = keyOf(what)
  const known = store.tries.get(key)
  const count = known && now - known.at < wait ? known.count + 1 : 1
  store.tries.delete(key) // The newest one stands last.
  forgetOld(store.tries, ({ at }) => now - at >= 3600)
  store.tries.set(key, { count, at: now })
}

/** Forgets the wrong tries after a right one. */
export function forgiveTries({ store }: Deps, what: string): void {
  store.tries.delete(keyOf(what))
}
