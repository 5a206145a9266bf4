import { say } from '#pages/present/say.ts'
import { Panel } from './Panel.tsx'

/** What the step says, for the back row. */
export function CaptionPanel({
  step,
  total,
  caption,
  refused,
}: {
  step: number
  total: number
  caption: string
  refused: boolean
}) {
  return (
    <Panel name="caption" label={say('panel-caption')}>
      <p className="pr-number" aria-hidden="true">
        {step}
        <span>/{total}</span>
      </p>
      <div>
        {refused && <p className="pr-refused">✕ {say('refused')}</p>}
        <h1 className="pr-caption">
          <span className="sr-only">{say('step-of', { step, total })}: </span>
          {caption}
        </h1>
      </div>
    </Panel>
  )
}
