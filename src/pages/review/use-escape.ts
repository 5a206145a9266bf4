import { useEffect } from 'react'

/** Hears Escape on the page itself: what a dialog or a popover over it closes with is not the page's. */
export function useEscape(then: () => void): void {
  useEffect(() => {
    const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
      const taken = defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null
      if (key === 'Escape' && !taken) then()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [then])
}
