import { Canvas, Label } from '#pages/concept/Canvas.tsx'
import { Party } from '#pages/concept/Party.tsx'
import { content } from './content.en.ts'

const { picture } = content

/** Two who ask one third party, and three who do. */
export function TwoTriangles() {
  return (
    <Canvas height={236}>
      <Label x={76} y={18} strong>
        {picture.kerberos}
      </Label>
      <path d="M68 92 36 150M52 172h48" stroke="var(--soft)" />
      <path d="m93 167 8 5-8 5" stroke="var(--soft)" />
      <path d="m84 92 32 58" stroke="var(--rule)" strokeDasharray="3 5" />
      <Label x={23} y={122} colour="var(--soft)">
        {picture.tickets}
      </Label>
      <Label x={76} y={162} colour="var(--soft)">
        {picture.ticket}
      </Label>
      <Party who="as" x={76} y={72} name={picture.kdc} above />
      <Party who="user" x={30} y={172} name={picture.lina} />
      <Party who="api" x={122} y={172} name={picture.service} />
      <path d="M170 30v190" stroke="var(--rule)" />
      <Label x={266} y={18} strong>
        {picture.oauth}
      </Label>
      <path d="m252 92-42 58M266 92v56M288 172h22" stroke="var(--soft)" />
      <path d="m303 167 8 5-8 5M222 172h20" stroke="var(--soft)" />
      <path d="m280 92 44 58" stroke="var(--rule)" strokeDasharray="3 5" />
      <Party who="as" x={266} y={72} name={picture.server} above />
      <Party who="user" x={202} y={172} name={picture.lina} />
      <Party who="client" x={266} y={172} name={picture.app} />
      <Party who="api" x={332} y={172} name={picture.api} />
    </Canvas>
  )
}
