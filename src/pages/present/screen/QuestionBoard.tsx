import type { Choice, StepContent } from '#flows/kit/types.ts'
import { say } from '#pages/present/say.ts'
import type { Vote } from '#pages/present/view.ts'
import { countsOf, totalOf } from '#pages/present/votes.ts'
import { ChoiceBar } from './ChoiceBar.tsx'
import { Panel } from './Panel.tsx'

interface Props {
  step: number
  total: number
  /** What stands beside the number: nothing that tells the answer. */
  over: string
  predict: StepContent['predict'] | undefined
  choices: readonly Choice[]
  vote: Vote
  onVote: ((choice: 0 | 1 | 2) => void) | undefined
}

/** The question before the arrow. What is right, and how the class voted, is not there before it is revealed. */
export function QuestionBoard({ step, total, over, predict, choices, vote, onVote }: Props) {
  const hands = totalOf(countsOf(vote))
  const right = choices.find(({ correct }) => correct)
  return (
    <Panel name="question" label={say('panel-question')} over={say('over', { step, total, what: over })}>
      <h1 className="pr-question">{predict?.question ?? say('no-question')}</h1>
      <ol className="pr-choices">
        {choices.map((choice, index) => (
          <ChoiceBar
            key={choice.text}
            choice={choice}
            index={index}
            vote={vote}
            onVote={onVote && (() => onVote(index as 0 | 1 | 2))}
          />
        ))}
      </ol>
      {vote.revealed && right ? (
        <p className="pr-feedback">{right.feedback}</p>
      ) : (
        hands > 0 && (
          <p className="pr-hands">{say(vote.round === 1 ? 'hands' : 'hands-again', { count: hands })}</p>
        )
      )}
    </Panel>
  )
}
