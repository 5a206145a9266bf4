import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Per cent. */
const least = 50
const step = 4

/**
 * Sets `--fit` on an element so that what it holds has room: 1 where it has, less where a text is longer than its place.
 * Read and set before the paint; the fonts, which come later, are waited for once.
 */
export function useFit<E extends HTMLElement>() {
  const box = useRef<E>(null)
  const [, fontsCame] = useState(false)
  useEffect(() => {
    let here = true
    document.fonts.ready.then(() => here && fontsCame(true))
    return () => {
      here = false
    }
  }, [])
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const fits = () =>
      element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1
    const fitsAt = (percent: number) => {
      element.style.setProperty('--fit', (percent / 100).toFixed(2))
      return fits()
    }
    let fit = 100
    while (!fitsAt(fit) && fit > least) fit -= step
    // What was shrunk gets back what is left: else a larger scale, shrunk by whole steps, could end up smaller.
    if (fit < 100) for (let more = step - 1; more >= 0 && !fitsAt(fit + more); ) more--
  })
  return box
}
