import { Heads } from '#diagram/Heads.tsx'
import { SvgPicture } from '#diagram/SvgPicture.tsx'
import type { FlowDefinition } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'
import { captionPad, fitted, paper } from './fit.ts'
import { say } from './say.ts'

interface Props {
  flow: FlowDefinition
  arrows: readonly ArrowView[]
  name: string
}

/** Captions, drawing and boxes, level with each other. */
export function SheetPicture({ flow, arrows, name }: Props) {
  const { picture, scale, list } = fitted(flow, arrows)
  const { head, height, rows, columns } = picture
  const letters = Math.max(9.6, 13 * scale)
  return (
    <div className="sheet-rows" style={{ height: head + height }}>
      <div style={{ position: 'absolute', insetInlineStart: list, width: picture.width }}>
        <Heads columns={columns} height={head} scale={scale} />
        <div
          role="img"
          aria-label={say('picture', { name })}
          style={{ position: 'relative', height, overflow: 'hidden' }}
        >
          <SvgPicture {...{ picture, height, arrows, scale }} current={0} animate={false} />
        </div>
      </div>
      <p
        className="sheet-box font-semibold"
        style={{
          insetInlineEnd: 0,
          width: paper.boxes - 8,
          height: head,
          alignItems: 'end',
          paddingBottom: 4,
        }}
      >
        {say('who-sees')}
      </p>
      <ol>
        {rows.map(({ step, y, height: size }) => (
          <li key={step}>
            <div className="sheet-line" style={{ top: head + y }} />
            <p
              className="sheet-caption"
              style={{
                top: head + y,
                height: size,
                width: list - 6,
                fontSize: letters,
                lineHeight: 1.22,
              }}
            >
              <b style={{ width: captionPad - 6, flex: 'none' }}>{step}</b>
              <span>{flow.content.steps[step]?.caption}</span>
            </p>
            <div
              className="sheet-box"
              style={{ top: head + y, height: size, insetInlineEnd: 0, width: paper.boxes - 8 }}
            >
              <span role="img" aria-label={say('box-of', { n: step })} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
