import { type ComponentType, useDeferredValue, useId, useRef, useState } from 'react'
import type { DiagramProps, PictureProps } from './diagram-props.ts'
import { Heads } from './Heads.tsx'
import { messageOf } from './message.ts'
import { StepList } from './StepList.tsx'
import { say } from './say.ts'
import type { Style } from './style.ts'
import { momentOf } from './travel.ts'
import { useFollow } from './use-follow.ts'
import { useForward } from './use-forward.ts'
import { useLayout } from './use-layout.ts'
import { useSize } from './use-size.ts'
import { sizeOfWaitingRoom } from './waiting-room.ts'
import './frame.css'

/** The list of steps and, level with it, the picture, in one scroller; names stay on top. Fills its parent. */
export function DiagramFrame({
  Picture,
  participants,
  titles,
  arrows,
  current,
  at0 = false,
  onGoTo,
  motion,
  scale = 1,
}: DiagramProps & { Picture: ComponentType<PictureProps> }) {
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller, sizeOfWaitingRoom)
  // The list is drawn first, with all that is needed to walk on.
  const drawn = useDeferredValue(true, false)
  const [scrolled, setScrolled] = useState(false)
  const id = useId()
  const total = size?.width ?? 0
  const list = Math.round(Math.min(264 * scale, Math.max(184 * scale, total * 0.27)))
  const picture = useLayout({
    participants,
    titles,
    messages: arrows.map(messageOf),
    width: Math.max(0, total - list),
    // The number, the gap and the padding of the list's buttons.
    titleWidth: list - 50 * scale,
    scale,
    fill: (size?.height ?? 0) - 12 * scale,
  })
  const { head, columns, rows } = picture
  const row = rows.find(({ step }) => step === current)
  const animate = useForward(momentOf(current, arrows)) && motion
  useFollow(scroller, { y: row ? row.y + row.height / 2 : 0, head, motion, ready: size !== undefined })
  const height = Math.max(picture.height + 12 * scale, (size?.height ?? 0) - head)
  const style: Style = { '--row': `${total}px`, scrollPaddingBlockStart: head }

  return (
    <div
      ref={scroller}
      className="dg-frame"
      data-scrolled={scrolled || undefined}
      style={style}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
    >
      <div className="dg-list" style={{ inlineSize: list }}>
        <div className="dg-top" style={{ blockSize: head }} />
        <StepList {...{ participants, titles, arrows, current, onGoTo, rows, scale }} id={`${id}list`} />
      </div>
      <section className="dg-picture" aria-label={say('diagram')} dir="ltr">
        <div className="dg-top" style={{ blockSize: head }}>
          {drawn && <Heads columns={columns} height={head} scale={scale} />}
        </div>
        <div
          className="dg-rows"
          role="img"
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}list`}
          style={{ blockSize: height }}
        >
          <span id={`${id}name`} hidden>
            {say(at0 ? 'picture-before' : 'picture', { n: current, total: titles.length })}
          </span>
          {row && <div className="dg-band" style={{ insetBlockStart: row.y, blockSize: row.height }} />}
          {size && drawn && <Picture {...{ picture, height, arrows, current, scale, animate }} />}
        </div>
      </section>
    </div>
  )
}
