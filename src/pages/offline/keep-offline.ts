import { keepSite } from '#network/mirror/offline/page.ts'
import { siteBase } from '#pages/address/edition.ts'
import { offlineState, setOffline } from './store.ts'

/**
 * Keeps the whole site on this device, once; `offlineState` tells what came of it. Where it could not be, the next call
 * tries again, and so does the tab when its network comes back. Never throws.
 */
export async function keepOffline(): Promise<void> {
  const { state } = offlineState()
  if (state !== 'unknown' && state !== 'none') return
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? ''
  setOffline({ state: 'keeping' })
  try {
    await keepSite(`${siteBase}/`, entry, ({ kept, newer }) => {
      setOffline({ newer: newer || offlineState().newer })
      if (kept) setOffline({ state: 'kept' })
      else failed()
    })
  } catch {
    // No workers here (an insecure address), storage that is full, or a network that is gone again.
    failed()
  }
}

/** What is kept stays kept: where a newer edition could not be had, the one before it still works offline. */
function failed(): void {
  if (offlineState().state === 'kept') return
  setOffline({ state: 'none' })
  addEventListener('online', keepOffline, { once: true })
}
