import { useSyncExternalStore } from 'react'
import { inFile } from '#pages/address/edition.ts'

/** Whether the site can be used without a network, and whether a newer one has come meanwhile. */
export interface Offline {
  /** `file`: this is the single file, which needs none. `none`: not kept; it could not be, or not yet. */
  state: 'unknown' | 'keeping' | 'kept' | 'none' | 'file'
  newer: boolean
}

let now: Offline = { state: inFile ? 'file' : 'unknown', newer: false }
const listeners = new Set<() => void>()

/** How it stands now. */
export function offlineState(): Offline {
  return now
}

/** Changes how it stands, and tells all who show it. */
export function setOffline(change: Partial<Offline>): void {
  now = { ...now, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const unknown: Offline = { state: 'unknown', newer: false }

/** How it stands, and each change of it. */
export function useOffline(): Offline {
  return useSyncExternalStore(subscribe, offlineState, () => unknown)
}
