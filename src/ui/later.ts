import { useEffect, useSyncExternalStore } from 'react'

/** A part of the page in a chunk of its own. */
export interface Later<T> {
  load: () => Promise<T>
  /** What has come; undefined until then. */
  now: () => T | undefined
  subscribe: (came: () => void) => () => void
}

/** Loads something once, when it is first wanted; one that did not come (offline) is asked for again the next time. */
export function later<T>(bring: () => Promise<T>): Later<T> {
  let here: T | undefined
  let coming: Promise<T> | undefined
  const waiting = new Set<() => void>()
  const load = async () => {
    try {
      coming ??= bring()
      here = await coming
      for (const came of waiting) came()
      return here
    } finally {
      if (here === undefined) coming = undefined
    }
  }
  return {
    load,
    now: () => here,
    subscribe: (came) => {
      waiting.add(came)
      return () => waiting.delete(came)
    },
  }
}

/**
 * What a part is once it has come. Until then the component shows what it shows without it: nothing is taken away
 * meanwhile, and where it came before it is there at once.
 */
export function useLater<T>({ load, now, subscribe }: Later<T>, wanted: boolean): T | undefined {
  useEffect(() => {
    if (wanted) load().catch(() => undefined)
  }, [load, wanted])
  return useSyncExternalStore(subscribe, now, now)
}
