import { ParticipantIcon, type ParticipantRole } from '#ui/ParticipantIcon.tsx'
import { Label } from './Canvas.tsx'

interface Props {
  who: ParticipantRole
  /** The middle of the mark. */
  x: number
  y: number
  name: string
  /** The name stands over the mark, not under it. */
  above?: boolean
  size?: number
}

/** Somebody who takes part, in a picture: the mark and the name. */
export function Party({ who, x, y, name, above = false, size = 36 }: Props) {
  return (
    <>
      <g transform={`translate(${x - size / 2} ${y - size / 2})`}>
        <ParticipantIcon role={who} size={size} />
      </g>
      <Label x={x} y={above ? y - size / 2 - 10 : y + size / 2 + 20}>
        {name}
      </Label>
    </>
  )
}
