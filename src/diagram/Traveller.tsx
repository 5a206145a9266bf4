import { useLayoutEffect, useRef } from 'react'
import type { ArrowView } from '#trace/views.ts'
import { ValueGlyph } from '#ui/ValueGlyph.tsx'
import { valueKinds } from '#ui/value-kinds.ts'
import type { Placed } from './place.ts'
import type { Style } from './style.ts'
import { travelOf } from './travel.ts'
import './traveller.css'

/**
 * The value on its way. It stands where it rests from the first paint; the way there is decoration, played once when
 * it appears, in at most 600 ms and by transform alone. What carries no value is a dot that is seen on the way only: at
 * rest it would look like the ring of the browser.
 * @param animate play the way; has no effect where the person asked for reduced motion
 */
export function Traveller({
  placed,
  carries,
  animate,
}: {
  placed: Placed
  carries: ArrowView['carries']
  animate: boolean
}) {
  const { start, end } = travelOf(placed)
  const element = useRef<HTMLDivElement>(null)
  const first = useRef({ animate, start, end })

  useLayoutEffect(() => {
    const { animate, start, end } = first.current
    if (!animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const way = element.current?.animate([{ transform: moveTo(start) }, { transform: moveTo(end) }], {
      duration: 560,
      easing: 'cubic-bezier(.45, .05, .25, 1)',
    })
    return () => way?.cancel()
  }, [])

  const style: Style = {
    transform: carries ? moveTo(end) : `${moveTo(end)} scale(0)`,
    '--u': placed.scale,
    color: carries ? valueKinds[carries].colour : 'var(--go)',
  }
  return (
    <div ref={element} className="dg-token" style={style}>
      {carries ? (
        <span className="dg-value">
          <ValueGlyph kind={carries} size={13 * placed.scale} />
        </span>
      ) : (
        <span className="dg-dot" />
      )}
    </div>
  )
}

function moveTo({ x, y }: { x: number; y: number }): string {
  return `translate(${x}px, ${y}px)`
}
