import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The inner size of an element in px, followed as it changes; known before the first paint. */
export function useSize(
  element: RefObject<HTMLElement | null>,
): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number }>()
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () =>
      setSize((before) =>
        before?.width === measured.clientWidth && before.height === measured.clientHeight
          ? before
          : { width: measured.clientWidth, height: measured.clientHeight },
      )
    // With the frame, which lays the page out anyway, and still before it is painted.
    const frame = requestAnimationFrame(() => flushSync(measure))
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [element])
  return size
}
