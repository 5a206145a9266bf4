import { useState } from 'react'
import type { StepContent } from '#flows/kit/types.ts'
import { Answer } from '#pages/Answer.tsx'
import { Explained } from '#pages/glossary/Explained.tsx'
import { feedReview } from '#pages/review/feed-later.ts'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import type { ConceptId } from './concepts.ts'
import { say } from './say.ts'

interface Props {
  page: ConceptId
  quiz: readonly StepContent['predict'][]
}

/** The questions of a concept page, answered like those of a step; the first answer to each goes to the review. */
export function Quiz({ page, quiz }: Props) {
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({})
  return (
    <section aria-labelledby="quiz" className="border-t border-rule py-10 print:hidden">
      <h2 id="quiz" className="mb-5 font-serif text-[28px]/9">
        {say('quiz')}
      </h2>
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-2">
        {quiz.map((predict, index) => (
          <div key={predict.question}>
            <QuestionPanel
              predict={predict}
              asked={<Explained text={predict.question} />}
              seed={predict.question}
              answer={answers[predict.question]}
              review={false}
              onAnswer={(choice) => {
                if (answers[predict.question] === undefined)
                  feedReview(
                    predict,
                    `concept/${page}/${index + 1}`,
                    predict.choices[choice]?.correct === true,
                  )
                setAnswers((before) => ({ ...before, [predict.question]: choice }))
              }}
            />
            <div className="hidden noscript:block">
              <Answer choices={predict.choices} />
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
