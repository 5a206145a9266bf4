import { Canvas, Label } from '#pages/concept/Canvas.tsx'
import { content } from './content.en.ts'

const { picture } = content

/** A server behind a wall with its secret, and a phone under a magnifier. */
export function TwoPlaces() {
  return (
    <Canvas height={232}>
      <Label x={88} y={18} strong>
        {picture.confidential}
      </Label>
      <rect x="34" y="36" width="108" height="150" rx="4" fill="var(--client-w)" stroke="var(--client)" />
      <path d="M34 74h108M34 148h108" stroke="var(--client)" />
      <circle cx="50" cy="55" r="4" fill="var(--ok)" stroke="none" />
      <path d="M104 55h24M104 167h24" stroke="var(--client)" />
      <Secret x={88} y={104} />
      <path
        d="M16 30v164M160 30v164"
        stroke="var(--browser)"
        strokeWidth="7"
        strokeDasharray="14 3"
        strokeLinecap="butt"
      />
      <Label x={88} y={218} colour="var(--soft)">
        {picture.server}
      </Label>
      <Label x={276} y={18} strong>
        {picture.public}
      </Label>
      <rect x="232" y="36" width="88" height="150" rx="13" fill="var(--browser-w)" stroke="var(--browser)" />
      <path d="M266 174h20" stroke="var(--browser)" />
      <Secret x={276} y={96} />
      <circle cx="276" cy="106" r="36" stroke="var(--mallory)" strokeWidth="2.4" />
      <path d="m302 132 28 30" stroke="var(--mallory)" strokeWidth="5" />
      <Label x={276} y={218} colour="var(--soft)">
        {picture.device}
      </Label>
    </Canvas>
  )
}

function Secret({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <path d={`M${x - 4} ${y - 12}h8v8h8v8h-8v8h-8v-8h-8v-8h8Z`} fill="var(--secret)" stroke="none" />
      <Label x={x} y={y + 28} colour="var(--secret)">
        {picture.secret}
      </Label>
    </g>
  )
}
