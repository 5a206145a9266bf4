import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** In px. */
export interface Size {
  width: number
  height: number
}

/**
 * The inner size of an element, followed as it changes; known before the first paint. Where `expected` knows it before
 * the element is there, nothing has to be laid out and drawn twice.
 */
export function useSize(
  element: RefObject<HTMLElement | null>,
  expected: () => Size | undefined = () => undefined,
): Size | undefined {
  const [size, setSize] = useState(expected)
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
