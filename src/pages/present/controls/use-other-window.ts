import { useCallback, useState } from 'react'
import { addressOf } from '#pages/address/here.ts'
import { windowPath } from '#pages/present/windows.ts'

export interface OtherWindow {
  open: () => void
  /** The address, where the browser did not let a window open by itself. */
  blocked: string | undefined
  dismiss: () => void
}

/** Opens the class's other window; where it is stopped, its address is there to be opened by hand. */
export function useOtherWindow(id: string, at: Parameters<typeof windowPath>[1]): OtherWindow {
  const [blocked, setBlocked] = useState<string>()
  const address = addressOf(windowPath(id, at))
  // One of each kind for a class: whatever is presented by now, the key brings the same window forward.
  const name = `tokenwalk ${at.role} ${at.session}`
  const open = useCallback(() => {
    const opened = window.open(address, name, 'popup,width=1280,height=720')
    setBlocked(opened ? undefined : address)
    opened?.focus()
  }, [address, name])
  return { open, blocked, dismiss: () => setBlocked(undefined) }
}
