import { useSyncExternalStore } from 'react'
import { readProgress, writeProgress } from './file.ts'
import type { Progress } from './progress.ts'

const key = 'tokenwalk.progress'
const nothing: Progress = {}

let text: string | null = null
let progress = nothing
const listeners = new Set<() => void>()

/** What is kept on this device now; the same object as long as nothing changes. */
export function progressNow(): Progress {
  // Another tab may have gone on meanwhile.
  const kept = read()
  if (kept !== text) {
    text = kept
    progress = (kept === null ? undefined : readProgress(kept)) ?? nothing
  }
  return progress
}

/** Changes what is kept. Where storage is blocked or full, the change holds for this page. */
export function changeProgress(change: (before: Progress) => Progress): void {
  const next = change(progressNow())
  if (next === progress) return
  const empty = Object.keys(next).length === 0
  try {
    if (empty) localStorage.removeItem(key)
    else localStorage.setItem(key, writeProgress(next))
  } catch {
    // What storage did not take is in `progress`, and `text` says what storage has.
  }
  text = read()
  progress = next
  for (const listener of listeners) listener()
}

/** The progress kept on this device, and each change of it. While the build writes a page there is none. */
export function useProgress(): Progress {
  return useSyncExternalStore(subscribe, progressNow, () => nothing)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
