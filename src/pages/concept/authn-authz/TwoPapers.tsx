import { Canvas, Label } from '#pages/concept/Canvas.tsx'
import { content } from './content.en.ts'

const { picture } = content

/** A passport, and a ticket with what it allows and what it does not. */
export function TwoPapers() {
  return (
    <Canvas height={232}>
      <Label x={84} y={20} strong>
        {picture.n}
      </Label>
      <rect x="30" y="36" width="108" height="144" rx="9" fill="var(--user-w)" stroke="var(--user)" />
      <circle cx="84" cy="86" r="16" fill="var(--card)" stroke="var(--user)" />
      <path d="M57 128c2-15 13-22 27-22s25 7 27 22Z" fill="var(--card)" stroke="var(--user)" />
      <Label x={84} y={154} strong>
        {picture.name}
      </Label>
      <path d="M50 166h68" stroke="var(--user)" strokeDasharray="7 3 2 3" />
      <Label x={84} y={212} colour="var(--soft)">
        {picture.who}
      </Label>
      <path d="M180 36v144" stroke="var(--rule)" />
      <Label x={272} y={20} strong>
        {picture.z}
      </Label>
      <path
        d="M222 60h100a8 8 0 0 1 8 8v28a12 12 0 0 0 0 24v28a8 8 0 0 1-8 8H222a8 8 0 0 1-8-8v-28a12 12 0 0 0 0-24V68a8 8 0 0 1 8-8Z"
        fill="var(--api-w)"
        stroke="var(--api)"
      />
      <path d="m238 88 6 6 11-13" stroke="var(--ok)" strokeWidth="2.6" />
      <Label x={288} y={93} strong>
        {picture.read}
      </Label>
      <path d="m240 122 12 12m0-12-12 12" stroke="var(--no)" strokeWidth="2.6" />
      <Label x={288} y={133}>
        {picture.write}
      </Label>
      <Label x={272} y={212} colour="var(--soft)">
        {picture.what}
      </Label>
    </Canvas>
  )
}
