import type { ReactNode } from 'react'
import type { BuiltLesson } from '#pages/lesson/lesson.ts'
import { look } from '#pages/lesson/look.ts'
import { say } from '#pages/lesson/say.ts'

/** What stands around the playlist: material, board, likely questions, and what to do when things are not as planned. */
export function Around({ lesson }: { lesson: BuiltLesson }) {
  return (
    <div className="mt-10 grid gap-x-14 gap-y-8 md:grid-cols-2 print:mt-4 print:grid-cols-2 print:gap-x-8 print:gap-y-3">
      <Part title={say('material')}>
        <Lines of={lesson.material} />
      </Part>
      <Part title={say('board')}>
        <Lines of={lesson.board} />
      </Part>
      <Part title={say('late')}>
        <p className="mt-2">{lesson.late}</p>
      </Part>
      <Part title={say('without-devices')}>
        <p className="mt-2">{lesson.withoutDevices}</p>
      </Part>
      <div className="md:col-span-2 print:col-span-2">
        <Part title={say('questions')}>
          <dl className="mt-2 grid gap-3 print:gap-1.5">
            {lesson.questions.map(({ question, answer }) => (
              <div key={question} className="max-w-[46rem] print:max-w-none print:break-inside-avoid">
                <dt className="font-semibold">{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </Part>
      </div>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="print:break-inside-avoid">
      <h2 className={look.h2}>{title}</h2>
      {children}
    </section>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul className="mt-2 list-disc ps-5">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
