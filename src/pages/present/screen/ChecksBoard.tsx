import type { FlowDefinition } from '#flows/kit/types.ts'
import { say } from '#pages/present/say.ts'
import { Light } from '#panels/checks/Light.tsx'
import { say as sayOfPanels } from '#panels/say.ts'
import { nameOf } from '#panels/short.ts'
import type { StepView } from '#trace/views.ts'
import { boardChecks } from './board-checks.ts'
import { Panel } from './Panel.tsx'

interface Props {
  view: StepView
  definition: Pick<FlowDefinition, 'participants' | 'arrows' | 'quickBreaks' | 'length'>
}

/** The checks of a step. Who ran one stands before it where there are several who check. */
export function ChecksBoard({ view, definition }: Props) {
  const { participants, arrows, quickBreaks, length: total } = definition
  const { step } = view
  const about = new Set(arrows.filter((one) => one.step === step).map((one) => one.about))
  const { by, passed, all, shown, more } = boardChecks(view, about, quickBreaks)
  const [first, ...others] = by.map((who) => nameOf(participants, who))
  const who =
    first !== undefined && others.length === 0
      ? sayOfPanels('checks-by', { who: first })
      : say('panel-checks')
  const what =
    first === undefined ? sayOfPanels('checks-none') : `${who}, ${sayOfPanels('checks-of', { passed, all })}`
  return (
    <Panel name="checks" label={say('panel-checks')} over={say('over', { step, total, what })}>
      <ol className="pr-checks">
        {shown.map((check) => (
          <li key={`${check.by} ${check.id} ${check.verdict}`} data-verdict={check.verdict}>
            <Light verdict={check.verdict} />
            <span>
              {others.length > 0 && <b>{say('check-by', { who: nameOf(participants, check.by) })} </b>}
              {check.says}
            </span>
          </li>
        ))}
        {more > 0 && <li>{say('wire-more', { count: more })}</li>}
      </ol>
    </Panel>
  )
}
