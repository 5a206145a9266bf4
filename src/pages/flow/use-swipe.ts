import type { TouchEvent } from 'react'
import { useRef } from 'react'

const far = 56

/** Swiping sideways over a surface walks; the buttons do the same (WCAG 2.5.7). */
export function useSwipe(next: () => void, back: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0]
      const free =
        event.touches.length === 1 && !(event.target as Element).closest('input, pre, [data-scrolls]')
      start.current = touch && free ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: (event: TouchEvent) => {
      const touch = event.changedTouches[0]
      const from = start.current
      start.current = null
      if (!touch || !from) return
      const across = touch.clientX - from.x
      if (Math.abs(across) < far || Math.abs(touch.clientY - from.y) > Math.abs(across) / 2) return
      const forward = document.documentElement.dir === 'rtl' ? across > 0 : across < 0
      if (forward) next()
      else back()
    },
  }
}
