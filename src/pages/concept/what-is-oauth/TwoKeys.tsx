import { Canvas, Label } from '#pages/concept/Canvas.tsx'
import { content } from './content.en.ts'

const { picture } = content

/** A house key with four open doors, and a hotel card with one of four. */
export function TwoKeys() {
  return (
    <Canvas height={236}>
      <Label x={84} y={18} strong>
        {picture.password}
      </Label>
      <circle cx="44" cy="76" r="22" fill="var(--as-w)" stroke="var(--as)" strokeWidth="2.4" />
      <circle cx="37" cy="76" r="5" fill="var(--paper)" stroke="var(--as)" />
      <path d="M66 76h74v14M118 76v11M100 76v14" stroke="var(--as)" strokeWidth="4" />
      <Doors x={14} open={[0, 1, 2, 3]} />
      <Label x={84} y={228} colour="var(--soft)">
        {picture.all}
      </Label>
      <path d="M180 30v176" stroke="var(--rule)" />
      <Label x={276} y={18} strong>
        {picture.token}
      </Label>
      <rect x="218" y="40" width="116" height="72" rx="9" fill="var(--go-w)" stroke="var(--go)" />
      <path d="M218 56h116" stroke="var(--go)" strokeWidth="7" strokeLinecap="butt" />
      <Label x={276} y={82} strong>
        {picture.room}
      </Label>
      <Label x={276} y={101}>
        {picture.until}
      </Label>
      <Doors x={206} open={[1]} />
      <Label x={276} y={228} colour="var(--soft)">
        {picture.one}
      </Label>
    </Canvas>
  )
}

function Doors({ x, open }: { x: number; open: readonly number[] }) {
  return [0, 1, 2, 3].map((door) => (
    <g key={door} transform={`translate(${x + door * 36} 138)`}>
      <rect
        width="28"
        height="62"
        fill={open.includes(door) ? 'var(--ok-w)' : 'var(--wash)'}
        stroke="var(--browser)"
      />
      {open.includes(door) ? (
        <path d="M0 0 17 9v62L0 62Z" fill="var(--card)" stroke="var(--ok)" />
      ) : (
        <circle cx="22" cy="33" r="1.6" fill="var(--browser)" stroke="var(--browser)" />
      )}
    </g>
  ))
}
