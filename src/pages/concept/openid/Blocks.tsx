import { Canvas, Label } from '#pages/concept/Canvas.tsx'
import { content } from './content.en.ts'

const { picture } = content

/** One block on another, and a third that stands apart. */
export function Blocks() {
  return (
    <Canvas height={206}>
      <rect x="20" y="28" width="196" height="66" rx="5" fill="var(--go-w)" stroke="var(--id-token)" />
      <Label x={118} y={57} strong>
        {picture.connect}
      </Label>
      <Label x={118} y={77} colour="var(--soft)">
        {picture.who}
      </Label>
      <rect x="20" y="100" width="196" height="82" rx="5" fill="var(--as-w)" stroke="var(--as)" />
      <Label x={118} y={137} strong>
        {picture.oauth}
      </Label>
      <Label x={118} y={157} colour="var(--soft)">
        {picture.may}
      </Label>
      <rect x="246" y="112" width="104" height="70" rx="5" stroke="var(--browser)" strokeDasharray="5 5" />
      <Label x={298} y={143} colour="var(--soft)" strong>
        {picture.old}
      </Label>
      <Label x={298} y={163} colour="var(--soft)">
        {picture.years}
      </Label>
      <path d="M6 188h348" stroke="var(--edge)" strokeWidth="3" />
    </Canvas>
  )
}
