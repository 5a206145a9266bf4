import { useCallback, useState } from 'react'
import { useAddress } from '#pages/present/use-address.ts'

export interface OtherWindow {
  open: () => void
  /** The address, where the browser did not let a window open by itself. */
  blocked: string | undefined
  dismiss: () => void
}

/** Opens the class's other window; where it is stopped, its address is there to be opened by hand. */
export function useOtherWindow(path: string): OtherWindow {
  const [blocked, setBlocked] = useState<string>()
  const address = useAddress(path)
  const open = useCallback(() => {
    const opened = window.open(
      address,
      `tokenwalk ${path.replace(/^[^?]*/, '')}`,
      'popup,width=1280,height=720',
    )
    setBlocked(opened ? undefined : address)
    opened?.focus()
  }, [address, path])
  return { open, blocked, dismiss: () => setBlocked(undefined) }
}
