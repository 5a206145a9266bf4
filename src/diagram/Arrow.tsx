import { memo } from 'react'
import type { ArrowView } from '#trace/views.ts'
import './arrow.css'
import { LabelText } from './LabelText.tsx'
import { nameOf } from './name-of.ts'
import type { Placed } from './place.ts'
import { say } from './say.ts'
import { strokesOf } from './strokes.ts'
import type { Style } from './style.ts'

/**
 * One message as SVG, wherever it is drawn: React Flow's edge, the plain picture and the phone's pair. A ghost has no
 * label: what comes is asked before it is shown.
 * @param current its step is the one looked at: its row has the wash as background
 */
export const Arrow = memo(function Arrow({
  placed,
  state,
  current,
}: {
  placed: Placed
  state: ArrowView['state']
  current: boolean
}) {
  const { message, label, note, scale } = placed
  const { lines, head, cross, ring, mark } = strokesOf(placed)
  const style: Style = { '--u': scale, '--ground': current ? 'var(--wash)' : 'var(--paper)' }
  return (
    <g
      className="dg-arrow"
      data-channel={message.channel}
      data-state={state}
      data-minor={message.minor}
      style={style}
    >
      {label.crosses && state !== 'ghost' && (
        <rect
          className="dg-ground"
          x={label.x - 3}
          y={label.y}
          width={label.width + 6}
          height={label.height}
        />
      )}
      {lines.map((line) => (
        <path key={line} className="dg-line" d={line} />
      ))}
      {head && <path className="dg-head" d={head} />}
      {cross && <path className="dg-cross" d={cross} />}
      {mark && <path className="dg-outside" d={mark} />}
      {ring && <circle className="dg-ring" cx={ring.x} cy={ring.y} r={ring.r} />}
      {state !== 'ghost' && <LabelText label={label} scale={scale} edited={message.edited} />}
      {placed.outside && (
        <LabelText
          label={{ ...placed.outside, text: nameOf([], message.from) }}
          scale={scale}
          kind="outsider"
        />
      )}
      {note && state !== 'ghost' && (
        <LabelText label={{ ...note, text: say('refused') }} scale={scale} kind="refused" />
      )}
    </g>
  )
})
