import type { StepContent } from '#flows/kit/types.ts'
import { Answer } from '#pages/Answer.tsx'
import { say } from './say.ts'

/** A question as text; its answer is behind a fold, which needs no script. */
export function ReadQuestion({ predict: { question, choices } }: { predict: StepContent['predict'] }) {
  return (
    <section className="mt-6 max-w-[44rem]">
      <p>
        <strong className="font-semibold">
          {say('question')}: {question}
        </strong>
      </p>
      <ul className="mt-1 list-disc ps-5">
        {choices.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Answer choices={choices} />
    </section>
  )
}
