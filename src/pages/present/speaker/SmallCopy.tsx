import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { say } from '#pages/present/say.ts'
import { MomentCode } from '#pages/present/screen/MomentCode.tsx'
import { drawnFor } from '#pages/present/split.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'

/** What the audience sees, small: the same screen, drawn to a scale. Pointing at a step moves the spotlight. */
export function SmallCopy({ presenter }: { presenter: Presenter }) {
  const { scene, shared, send } = presenter
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const scale = width / drawnFor.width
  return (
    <div
      ref={box}
      role="img"
      aria-label={say('copy')}
      className="relative overflow-hidden border border-edge"
      style={{ aspectRatio: `${drawnFor.width} / ${drawnFor.height}` }}
    >
      <div
        aria-hidden="true"
        className="absolute top-0 left-0 origin-top-left"
        style={{ transform: `scale(${scale})`, ...drawnFor }}
      >
        {scene.draw({
          shared: { ...shared, view: { ...shared.view, blank: false } },
          ...drawnFor,
          motion: false,
          onPoint: (step) => send({ type: 'SPOT', step }),
        })}
        <MomentCode presenter={presenter} />
      </div>
      {shared.view.blank && (
        <p className="absolute inset-x-0 top-0 bg-ink px-3 py-1.5 text-center font-semibold text-paper">
          {say('copy-blank')}
        </p>
      )}
    </div>
  )
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState<number>(drawnFor.width / 2)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => setWidth(box.clientWidth)
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(box)
    return () => sizes.disconnect()
  }, [element])
  return width
}
