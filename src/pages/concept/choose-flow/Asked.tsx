import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { concepts } from '#pages/concept/concepts.en.ts'
import { Button } from '#ui/Button.tsx'
import { Reached } from './Reached.tsx'
import { say } from './say.ts'
import type { Place } from './walk-tree.ts'

interface Props {
  place: Place
  /** The ids of the answers so far. */
  taken: readonly string[]
  onAnswer: (answers: readonly string[]) => void
}

/** The tree, one question at a time. Each answer brings the next heading, and the focus goes with it. */
export function Asked({ place: { said, question, result }, taken, onAnswer }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const answers = taken.join('.')
  const before = useRef(answers)
  useEffect(() => {
    if (before.current === answers) return
    before.current = answers
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [answers])
  return (
    <section
      aria-label={result ? say('answer') : concepts['choose-flow'].title}
      className="mt-8 border-y border-rule py-7 noscript:hidden print:hidden"
    >
      <p className="text-[14px] text-soft">
        {result ? say('answer') : say('question', { n: said.length + 1 })}
      </p>
      <h2 ref={heading} tabIndex={-1} className="mt-1 text-balance font-serif text-[28px]/9 outline-none">
        {result ? result.name : question?.ask}
      </h2>
      {question && (
        <ul className="mt-4 grid max-w-[38rem] gap-2">
          {question.answers.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => onAnswer([...taken, id])}
                className="group flex min-h-12 w-full cursor-pointer items-center justify-between gap-3 rounded-xl border border-edge px-4 py-2 text-start text-[16px] hover:border-go hover:bg-wash"
              >
                {text}
                <ArrowRight
                  size={17}
                  aria-hidden="true"
                  className="shrink-0 text-dim group-hover:text-go rtl:-scale-x-100"
                />
              </button>
            </li>
          ))}
        </ul>
      )}
      {result && <Reached result={result} said={said} />}
      {said.length > 0 && (
        <div className="mt-6 flex flex-wrap gap-2">
          <Button onClick={() => onAnswer(taken.slice(0, -1))}>
            <ArrowLeft size={17} aria-hidden="true" className="rtl:-scale-x-100" />
            {say('back')}
          </Button>
          <Button variant="plain" size="normal" onClick={() => onAnswer([])}>
            {say('again')}
          </Button>
        </div>
      )}
    </section>
  )
}
