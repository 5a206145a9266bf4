import { useEffect, useState } from 'react'

/** Whether nobody has moved a pointer or pressed Tab for so many ms: then what lies over the screen can go. */
export function useIdle(ms: number): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), ms)
    const woken = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Tab') return
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), ms)
      setIdle(false)
    }
    const events = ['pointermove', 'pointerdown', 'keydown'] as const
    for (const name of events) addEventListener(name, woken)
    return () => {
      clearTimeout(timer)
      for (const name of events) removeEventListener(name, woken)
    }
  }, [ms])
  return idle
}
