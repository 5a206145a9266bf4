import { useEffect, useSyncExternalStore } from 'react'
import type { Shelf } from './annotation.ts'
import type { Theme } from './themes.ts'

const chunks: Readonly<Record<Theme, () => Promise<{ shelves: readonly Shelf[] }>>> = {
  core: () => import('./core.ts'),
  web: () => import('./web.ts'),
  oauth1: () => import('./oauth1.ts'),
  device: () => import('./device.ts'),
  apps: () => import('./apps.ts'),
  api: () => import('./api.ts'),
  proof: () => import('./proof.ts'),
  rare: () => import('./rare.ts'),
}

const here = new Map<Theme, readonly Shelf[]>()
const coming = new Set<Theme>()
const waiting = new Set<() => void>()

/** Loads the notes of a theme, once. Notes that did not come (offline) are none, and are asked for again the next time. */
export async function loadShelves(theme: Theme): Promise<void> {
  if (coming.has(theme) || (here.get(theme)?.length ?? 0) > 0) return
  coming.add(theme)
  const shelves = await chunks[theme]().then(
    (chunk) => chunk.shelves,
    () => [],
  )
  coming.delete(theme)
  here.set(theme, shelves)
  for (const came of waiting) came()
}

/** Whether the notes of these themes are there, or are known not to come. Asks for them where `wanted`. */
export function useShelves(themes: readonly Theme[], wanted: boolean): boolean {
  const key = themes.join(' ')
  useEffect(() => {
    if (wanted) for (const theme of key.split(' ')) loadShelves(theme as Theme)
  }, [key, wanted])
  return useSyncExternalStore(
    subscribe,
    () => themes.every((theme) => here.has(theme)),
    () => false,
  )
}

/** The shelves of these themes, as far as they are there, in this order. */
export function shelvesOf(themes: readonly Theme[]): readonly Shelf[] {
  return themes.flatMap((theme) => here.get(theme) ?? [])
}

function subscribe(came: () => void): () => void {
  waiting.add(came)
  return () => waiting.delete(came)
}
