import { Eye } from 'lucide-react'
import { useId, useRef } from 'react'
import type { DiagramProps } from './diagram-props.ts'
import { Heads } from './Heads.tsx'
import { MiniMap } from './MiniMap.tsx'
import { messageOf } from './message.ts'
import { nameOf } from './name-of.ts'
import { pairOf } from './pair.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { say } from './say.ts'
import { sentencesOf } from './sentences.ts'
import { momentOf } from './travel.ts'
import { useForward } from './use-forward.ts'
import { useLayout } from './use-layout.ts'
import { useSize } from './use-size.ts'
import './frame.css'
import './pair.css'

/** The diagram of a phone: all participants as a small map, and only the columns of the current step. */
export function PairView({
  participants,
  titles,
  arrows,
  current,
  motion,
  scale = 1,
}: Omit<DiagramProps, 'onGoTo' | 'at0'>) {
  const box = useRef<HTMLElement>(null)
  const size = useSize(box)
  const id = useId()
  const pair = pairOf(participants, arrows, current)
  const picture = useLayout({
    participants: pair.participants,
    titles: titles.filter(({ n }) => n === current),
    messages: pair.arrows.map(messageOf),
    width: size?.width ?? 0,
    scale,
  })
  const animate = useForward(momentOf(current, arrows)) && motion
  const own = arrows.filter(({ step }) => step === current)
  const told = pair.others.filter(({ state }) => state !== 'ghost')
  const height = Math.max(picture.height + 14 * scale, (pair.via || told.length > 0 ? 66 : 90) * scale)
  return (
    <section ref={box} className="dg-pair" aria-label={say('diagram')} dir="ltr">
      <MiniMap participants={participants} shown={pair.participants} />
      {size && <Heads columns={picture.columns} height={picture.head} scale={scale} />}
      <div className="dg-stage" role="img" aria-labelledby={`${id}says`}>
        <span id={`${id}says`} hidden>
          {sentencesOf(own, participants).join(' ')}
        </span>
        <div className="dg-lane" style={{ blockSize: height }}>
          <div className="dg-band" style={{ blockSize: picture.height }} />
          {size && <SvgPicture {...{ picture, height, arrows, current, scale, animate }} />}
        </div>
        {pair.via && (
          <p className="dg-via">
            <Eye size={14} aria-hidden="true" /> {say('via-browser')}
          </p>
        )}
        {told.map(({ key, from, to, label }) => (
          <p key={key} className="dg-also">
            {say('also', { from: nameOf(participants, from), to: nameOf(participants, to), label })}
          </p>
        ))}
      </div>
    </section>
  )
}
