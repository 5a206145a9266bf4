import { keepSite } from '#network/mirror/offline/page.ts'
import { siteBase } from '#pages/address/edition.ts'
import { offlineState, setOffline } from './store.ts'

/** Keeps the whole site on this device, once; `offlineState` tells what came of it. Never throws. */
export async function keepOffline(): Promise<void> {
  if (offlineState().state !== 'unknown') return
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? ''
  setOffline({ state: 'keeping' })
  try {
    await keepSite(`${siteBase}/`, entry, ({ kept, newer }) =>
      setOffline({ state: kept ? 'kept' : 'none', newer: newer || offlineState().newer }),
    )
  } catch {
    // No workers here (an insecure address), storage that is full, or a network that is gone again.
    setOffline({ state: 'none' })
  }
}
