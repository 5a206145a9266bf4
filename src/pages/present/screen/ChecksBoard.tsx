import type { Participant } from '#flows/kit/types.ts'
import { say } from '#pages/present/say.ts'
import { Light } from '#panels/checks/Light.tsx'
import { tally } from '#panels/checks/refusal.ts'
import { say as sayOfPanels } from '#panels/say.ts'
import { nameOf } from '#panels/short.ts'
import type { StepView } from '#trace/views.ts'
import { Panel } from './Panel.tsx'

const most = 6

interface Props {
  view: StepView
  participants: readonly Participant[]
  /** The check that the step is about. */
  about: string | undefined
  step: number
  total: number
}

/** The checks that really ran: what failed first, then what the step is about, then the rest in its order. */
export function ChecksBoard({ view, participants, about, step, total }: Props) {
  const over = (what: string) => say('over', { step, total, what })
  const group =
    view.checks.find(({ results }) => results.some(({ verdict }) => verdict === 'fail')) ??
    view.checks.findLast(({ results }) => results.some(({ id }) => id === about)) ??
    view.checks.at(-1)
  if (!group) {
    return (
      <Panel name="checks" label={say('panel-checks')} over={over(sayOfPanels('checks-none'))}>
        {null}
      </Panel>
    )
  }
  const { passed, all } = tally(group.results)
  const ran = group.results.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
  const rank = ({ id, verdict }: (typeof ran)[number]) => (verdict === 'fail' ? 0 : id === about ? 1 : 2)
  const sorted = [...ran].sort((a, b) => rank(a) - rank(b))
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted
  return (
    <Panel
      name="checks"
      label={say('panel-checks')}
      over={over(
        `${sayOfPanels('checks-by', { who: nameOf(participants, group.by) })}, ${sayOfPanels('checks-of', { passed, all })}`,
      )}
    >
      <ol className="pr-checks">
        {shown.map(({ id, verdict, says }) => (
          <li key={id} data-verdict={verdict}>
            <Light verdict={verdict} />
            <span>{says}</span>
          </li>
        ))}
        {sorted.length > shown.length && <li>{say('wire-more', { count: sorted.length - shown.length })}</li>}
      </ol>
    </Panel>
  )
}
