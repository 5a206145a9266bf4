import { type RefObject, useEffect, useRef } from 'react'

/** How far to scroll (px) so that `y` stands in the middle third of `[top, top + room]`; 0 where it does. */
export function scrollBy(y: number, top: number, room: number): number {
  const early = y - (top + room / 3)
  const late = y - (top + (2 * room) / 3)
  return Math.min(early, Math.max(late, 0))
}

/**
 * Keeps a height of the content in the middle third of its scroller; the first time, and without motion, at once.
 * @param y px from the content's top, below what is sticky there
 * @param head px that the sticky part covers
 */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  { y, head, motion, ready }: { y: number; head: number; motion: boolean; ready: boolean },
): void {
  const started = useRef(false)
  useEffect(() => {
    const element = scroller.current
    if (!ready || !element) return
    const follow = () => {
      const top = scrollBy(y, element.scrollTop, element.clientHeight - head)
      const smooth = motion && started.current && !matchMedia('(prefers-reduced-motion: reduce)').matches
      started.current = true
      if (top !== 0) element.scrollBy({ top, behavior: smooth ? 'smooth' : 'instant' })
    }
    // With the frame, which lays the page out anyway: measured at once, it would be laid out twice.
    const frame = requestAnimationFrame(follow)
    return () => cancelAnimationFrame(frame)
  }, [scroller, y, head, motion, ready])
}
