import { type ReactNode, useId } from 'react'
import type { StepContent } from '#flows/kit/types.ts'
import { ChoiceRow } from './question/ChoiceRow.tsx'
import { Feedback } from './question/Feedback.tsx'
import { shuffle } from './question/shuffle.ts'
import { say } from './say.ts'

interface Props {
  predict: StepContent['predict']
  /** The question as it shall stand there, where it is more than its text. */
  asked?: ReactNode
  /** Mixes the choices, the same way each time: the run's seed with the step's number. */
  seed: string
  /** The index of the chosen one in `predict.choices`. */
  answer: number | undefined
  /** The learner has answered this question before, in another flow. */
  review: boolean
  onAnswer: (index: number) => void
}

/** The question of a step. It can be answered, answered again, or passed: Next never waits for it. */
export function QuestionPanel({ predict, asked, seed, answer, review, onAnswer }: Props) {
  const name = useId()
  const feedbackId = useId()
  const { question, choices } = predict
  const order = shuffle(seed, choices.length)
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold text-[16px]/[1.3] dock:mb-0.5 dock:text-[14.5px]/[19px]">
        {asked ?? question}
        {review && (
          <span className="block font-normal text-[13px] text-soft dock:ms-2 dock:inline">
            {say('answer-review')}
          </span>
        )}
      </legend>
      <div className="grid gap-2 dock:gap-0">
        {order.map((index) => {
          const choice = choices[index]
          return (
            choice && (
              <ChoiceRow
                key={choice.text}
                choice={choice}
                name={name}
                chosen={index === answer}
                feedbackId={feedbackId}
                onChoose={() => onAnswer(index)}
              />
            )
          )
        })}
      </div>
      <Feedback id={feedbackId} choice={answer === undefined ? undefined : choices[answer]} />
    </fieldset>
  )
}
