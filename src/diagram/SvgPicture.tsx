import { Arrow } from './Arrow.tsx'
import type { PictureProps } from './diagram-props.ts'
import { lifelineColour, lifelineWidth } from './lifeline.ts'
import { Traveller } from './Traveller.tsx'
import { moverOf } from './travel.ts'

/** The rows as one plain SVG: what React Flow's picture shows, without it. */
export function SvgPicture({ picture, height, arrows, current, scale, animate }: PictureProps) {
  const states = new Map(arrows.map(({ key, state }) => [key, state]))
  const mover = moverOf(arrows)
  const way = picture.placed.find(({ message }) => message.key === mover?.key)
  return (
    <>
      <svg className="dg-svg" width={picture.width} height={height} aria-hidden="true" focusable="false">
        {picture.columns.map(({ id, role, x }) => (
          <rect
            key={id}
            x={x - (lifelineWidth * scale) / 2}
            width={lifelineWidth * scale}
            height={height}
            fill={lifelineColour(role)}
          />
        ))}
        {picture.placed.map((placed) => (
          <Arrow
            key={placed.message.key}
            placed={placed}
            state={states.get(placed.message.key) ?? 'ghost'}
            current={placed.message.step === current}
          />
        ))}
      </svg>
      {way && <Traveller key={way.message.key} placed={way} carries={mover?.carries} animate={animate} />}
    </>
  )
}
