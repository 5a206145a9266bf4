import type { Participant } from '#flows/kit/types.ts'
import type { StepView } from '#trace/views.ts'
import { CheckGroup } from './checks/CheckGroup.tsx'
import { answerTo } from './checks/refusal.ts'
import { PanelSection } from './PanelSection.tsx'
import { say } from './say.ts'
import { nameOf } from './short.ts'

interface Props {
  view: StepView
  participants: readonly Participant[]
  /** What a refusal means for the people in the story. */
  ending?: string
}

/** The checks that really ran in this step, by who ran them. Knows nothing of later steps. */
export function ChecksPanel({ view, participants, ending }: Props) {
  return (
    <PanelSection id="checks" name={say('checks-region')}>
      {view.checks.length === 0 && <p className="text-[14px] text-soft">{say('checks-none')}</p>}
      <div className="grid gap-4">
        {view.checks.map((group) => (
          <CheckGroup
            key={`${group.by}/${group.x}/${group.results[0]?.id}`}
            who={participants.find(({ id }) => id === group.by)}
            name={nameOf(participants, group.by)}
            results={group.results}
            answer={answerTo(group, view)}
          />
        ))}
      </div>
      {ending !== undefined && <p className="mt-3 border-no border-s-2 ps-3 text-[15px]/[1.5]">{ending}</p>}
    </PanelSection>
  )
}
