import { useSyncExternalStore } from 'react'

interface Kind<Value> {
  /** The name in the device's storage. */
  key: string
  /** What holds as long as nothing is kept; where it is reached again, the key is taken away. */
  nothing: Value
  isNothing: (value: Value) => boolean
  write: (value: Value) => string
  /** Reads what `write` wrote; undefined for anything else. */
  read: (text: string) => Value | undefined
}

interface DeviceStore<Value> {
  /** What is kept on this device now; the same object as long as nothing changes. */
  now: () => Value
  /** Changes what is kept. Where storage is blocked or full, the change holds for this page. */
  change: (change: (before: Value) => Value) => void
  /** What is kept, and each change of it. While the build writes a page there is nothing. */
  use: () => Value
}

/** A value that stays on the device, under one key of its storage, the same in every tab. */
export function deviceStore<Value>({
  key,
  nothing,
  isNothing,
  write,
  read,
}: Kind<Value>): DeviceStore<Value> {
  let text: string | null = null
  let value = nothing
  const listeners = new Set<() => void>()

  function now(): Value {
    // Another tab may have gone on meanwhile.
    const kept = stored(key)
    if (kept !== text) {
      text = kept
      value = (kept === null ? undefined : read(kept)) ?? nothing
    }
    return value
  }

  function change(next: (before: Value) => Value): void {
    const after = next(now())
    if (after === value) return
    try {
      if (isNothing(after)) localStorage.removeItem(key)
      else localStorage.setItem(key, write(after))
    } catch {
      // What storage did not take is in `value`, and `text` says what storage has.
    }
    text = stored(key)
    value = after
    for (const listener of listeners) listener()
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      removeEventListener('storage', listener)
    }
  }

  return { now, change, use: () => useSyncExternalStore(subscribe, now, () => nothing) }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
