import type { Lesson } from '#pages/lesson/lesson.ts'
import { look } from '#pages/lesson/look.ts'
import { type QuizId, quizzes } from '#pages/lesson/quiz/quizzes.en.ts'
import { say } from '#pages/lesson/say.ts'
import { shuffle } from '#panels/question/shuffle.ts'

/** The lesson's questions with right answers and what to say to each: for the teacher, on screen behind a fold. */
export function Quizzes({ lesson }: { lesson: Lesson }) {
  const ids = new Set<QuizId>(
    lesson.items.flatMap(({ shows }) => (shows.kind === 'quiz' ? [shows.quiz] : [])),
  )
  if (ids.size === 0) return null
  return (
    <details className="lesson-answers mt-10 print:mt-4">
      <summary className={`cursor-pointer ${look.h2}`}>{say('quizzes')}</summary>
      {[...ids].map((id) => (
        <section key={id} className="mt-4">
          <h3 className="font-semibold text-[17px]">{quizzes[id].title}</h3>
          <ol className="mt-2 grid gap-5 print:gap-2">
            {quizzes[id].questions.map(({ question, choices }) => (
              <li key={question} className="max-w-[46rem] print:max-w-none print:break-inside-avoid">
                <p className="font-semibold">{question}</p>
                <ul className="mt-1 grid gap-1 print:gap-0">
                  {shuffle(question, choices.length).map((index) => {
                    const choice = choices[index]
                    return (
                      choice && (
                        <li key={choice.text} className="grid grid-cols-[1.6rem_1fr]">
                          <span aria-hidden="true" className={choice.correct ? 'text-ok' : 'text-no'}>
                            {choice.correct ? '✓' : '✕'}
                          </span>
                          <span>
                            <span className="sr-only">{say(choice.correct ? 'right' : 'wrong')} </span>
                            <span className={choice.correct ? 'font-semibold' : ''}>{choice.text}.</span>{' '}
                            <span className="text-soft">{choice.feedback}</span>
                          </span>
                        </li>
                      )
                    )
                  })}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </details>
  )
}
