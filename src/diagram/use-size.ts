import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
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
  const known = useRef(size)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured
      if (known.current?.width === width && known.current.height === height) return
      known.current = { width, height }
      setSize(known.current)
    }
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
