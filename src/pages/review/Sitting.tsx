import { useEffect, useEffectEvent, useRef } from 'react'
import { useSearchParams } from 'wouter'
import { locale } from '#i18n/locale.ts'
import { Button } from '#ui/Button.tsx'
import { ids } from './ids.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { say } from './say.ts'
import type { Deck } from './schedule.ts'
import { useVisit } from './use-visit.ts'
import { dueIn, few, most, newIn, nextDay, visitParam } from './visit.ts'

/** The questions that are due, or new ones; one at a time, and any time an end. `?visit` in the address begins a short visit. */
export function Sitting({ deck }: { deck: Deck }) {
  const sitting = useVisit()
  const { state, answered, right, start } = sitting
  const now = Date.now()
  const due = dueIn(deck, ids, now).length
  const fresh = Math.min(newIn(deck, ids).length, most)
  const heading = useRef<HTMLHeadingElement>(null)
  const [params, setParams] = useSearchParams()
  const startAsked = useEffectEvent(() => {
    if (params.get(visitParam) === null) return
    start(few, false)
    setParams({}, { replace: true })
  })
  useEffect(() => startAsked(), [])
  useEffect(() => {
    // The button that was pressed is gone.
    if (state !== 'open') heading.current?.focus()
  }, [state])
  return (
    <section
      aria-labelledby="questions"
      className="mt-8 rounded-xl border border-edge bg-card p-5 noscript:hidden sm:p-7 print:hidden"
    >
      <h2 ref={heading} id="questions" tabIndex={-1} className="font-serif text-[26px]/8 outline-none">
        {say('questions')}
      </h2>
      {state === 'asking' ? (
        <QuestionCard sitting={sitting} />
      ) : (
        <>
          <p role="status" className="mt-2">
            {state === 'over' && <>{say('over', { count: answered, right })} </>}
            {standOf(deck, due, now)}
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            {due > 0 && (
              <Button variant="primary" onClick={() => start(most, false)}>
                {say('start')}
              </Button>
            )}
            {due === 0 && fresh > 0 && (
              <Button onClick={() => start(most, true)}>{say('start-new', { count: fresh })}</Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}

function standOf(deck: Deck, due: number, now: number): string {
  if (Object.keys(deck).length === 0) return say('nothing')
  if (due > 0) return say('due', { count: due })
  const day = nextDay(deck, ids)
  if (day === undefined) return newIn(deck, ids).length > 0 ? say('due-none') : say('rest')
  return say('due-on', { day: dayName(Math.max(day, now)) })
}

function dayName(time: number): string {
  return new Intl.DateTimeFormat(locale().tag, { day: 'numeric', month: 'long' }).format(time)
}
