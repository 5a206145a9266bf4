import type { ReactNode } from 'react'
import { Canvas, Label } from '#pages/concept/Canvas.tsx'
import { Party } from '#pages/concept/Party.tsx'
import { ValueGlyph } from '#ui/ValueGlyph.tsx'
import { content } from './content.en.ts'

const { picture } = content

/** A website, a photo app and a TV, each with what the one server gives it. */
export function ThreeDevices() {
  return (
    <Canvas height={280}>
      <Party who="as" x={296} y={136} name={picture.server} size={56} />
      <Device y={14} name={picture.site} way="M256 122 96 44" glyph="id-token" at={[176, 83]}>
        <rect x="24" y="14" width="62" height="44" rx="5" fill="var(--browser-w)" stroke="var(--browser)" />
        <path d="M24 26h62M31 20h.01M38 20h.01" stroke="var(--browser)" />
      </Device>
      <Device y={108} name={picture.app} way="M254 138H86" glyph="access-token" at={[170, 138]}>
        <rect x="38" y="104" width="34" height="56" rx="6" fill="var(--client-w)" stroke="var(--client)" />
        <path d="m43 144 8-12 6 7 4-5 6 10Z" fill="var(--card)" stroke="var(--client)" />
        <circle cx="60" cy="120" r="3.4" stroke="var(--client)" />
      </Device>
      <Device y={206} name={picture.tv} way="M256 152 104 226" glyph="access-token" at={[180, 189]}>
        <rect x="14" y="200" width="82" height="48" rx="4" fill="var(--client-w)" stroke="var(--client)" />
        <path d="M38 254h34" stroke="var(--client)" />
        <text
          x="55"
          y="228"
          textAnchor="middle"
          fontSize="11.5"
          fontWeight="600"
          fill="var(--ink)"
          stroke="none"
          className="font-mono"
        >
          {picture.code}
        </text>
      </Device>
    </Canvas>
  )
}

interface DeviceProps {
  y: number
  name: string
  /** The line from the server. */
  way: string
  glyph: 'id-token' | 'access-token'
  /** Where on it the token is. */
  at: readonly [number, number]
  children: ReactNode
}

function Device({ y, name, way, glyph, at: [x, middle], children }: DeviceProps) {
  return (
    <>
      <path d={way} stroke="var(--soft)" strokeWidth="1.5" />
      <rect
        x={x - 12}
        y={middle - 12}
        width="24"
        height="24"
        rx="6"
        fill="var(--card)"
        stroke="var(--edge)"
      />
      <g transform={`translate(${x - 7} ${middle - 7})`}>
        <ValueGlyph kind={glyph} size={14} />
      </g>
      {children}
      <Label x={55} y={y + 67} colour="var(--soft)">
        {name}
      </Label>
    </>
  )
}
