import { type RefObject, useEffect, useState } from 'react'
import type { Section } from './player.ts'

const near = 48

/** Which section of a scrolling column is being read: the last one whose top has come near the column's top. */
export function useSectionInView(
  scroller: RefObject<HTMLElement | null>,
  sections: readonly Section[],
): Section {
  const [inView, setInView] = useState<Section>(sections[0] ?? 'message')
  useEffect(() => {
    const column = scroller.current
    if (!column) return
    const look = () => {
      const line = column.getBoundingClientRect().top + near
      const passed = sections.filter((id) => {
        const part = column.querySelector(`[data-section="${id}"]`)
        return part !== null && part.getBoundingClientRect().top <= line
      })
      setInView(passed.at(-1) ?? sections[0] ?? 'message')
    }
    // In the next frame: a state set while sizes are told would change a size again.
    const sizes = new ResizeObserver(() => requestAnimationFrame(look))
    for (const part of column.children) sizes.observe(part)
    column.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      column.removeEventListener('scroll', look)
    }
  }, [scroller, sections])
  return inView
}
