import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const least = 0.5
const step = 0.04

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
    let fit = 1
    element.style.setProperty('--fit', '1')
    while (!fits() && fit > least) {
      fit -= step
      element.style.setProperty('--fit', fit.toFixed(2))
    }
  })
  return box
}
