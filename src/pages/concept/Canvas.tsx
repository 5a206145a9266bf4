import type { ReactNode } from 'react'

/** The sheet of a concept's picture: 360 units wide, so that its letters can be read on a phone. */
export function Canvas({ height, children }: { height: number; children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 360 ${height}`}
      aria-hidden="true"
      focusable="false"
      className="w-full select-none"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

interface LabelProps {
  x: number
  y: number
  /** The words; they are few. */
  children: string
  strong?: boolean
  colour?: string
}

/** Words in a picture, around their middle. */
export function Label({ x, y, children, strong = false, colour = 'var(--ink)' }: LabelProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fill={colour}
      stroke="none"
      fontSize="13"
      fontWeight={strong ? 600 : 400}
    >
      {children}
    </text>
  )
}
