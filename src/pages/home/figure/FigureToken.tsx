import { ValueGlyph } from '#ui/ValueGlyph.tsx'
import { live, x, yOf } from './figure-data.ts'

/** The code on its way, in its own shape. */
export function FigureToken() {
  const y = yOf(live)
  return (
    <g className="figure-token">
      <g transform={`translate(${x(2) + 84} ${y})`}>
        <rect
          x="-12"
          y="-12"
          width="24"
          height="24"
          rx="6"
          fill="var(--card)"
          stroke="var(--code)"
          strokeWidth="2"
        />
        <svg x="-7" y="-7" width="14" height="14" aria-hidden="true" overflow="visible" focusable="false">
          <ValueGlyph kind="code" size={14} />
        </svg>
      </g>
    </g>
  )
}
