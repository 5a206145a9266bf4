import { useCallback, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { type KeyMove, useKeys } from '#pages/flow/use-keys.ts'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { Button } from '#ui/Button.tsx'
import { Correction } from './Correction.tsx'
import { placeOf } from './places.ts'
import { say } from './say.ts'
import { useEscape } from './use-escape.ts'
import type { Sitting } from './use-visit.ts'

/** One question of a visit: answered or passed, then what is right and where it stands. */
export function QuestionCard({ sitting }: { sitting: Sitting }) {
  const { standing, choose, next, end } = sitting
  const move = useCallback(
    (what: KeyMove) => {
      if (what.startsWith('next')) next()
    },
    [next],
  )
  useKeys(move)
  useEscape(end)
  const way = useRef<HTMLDivElement>(null)
  const open = standing?.answer === undefined
  useEffect(() => {
    // On a phone the correction pushes the way on below the edge.
    if (!open) way.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  if (!standing) return null
  const { id, asked, n, total, seed, met, answer } = standing
  const place = asked && placeOf(asked.place)
  const missed = answer !== undefined && asked?.predict.choices[answer]?.correct !== true
  return (
    <>
      <p className="mt-1 text-[14px] text-soft">{say('count', { n, total })}</p>
      <p role="status" className="sr-only">
        {asked ? say('count-said', { n, total, question: asked.predict.question }) : ''}
      </p>
      <div className="roomy mt-4 min-h-44 max-w-[40rem]">
        {asked === undefined && <p className="text-soft">{say('loading')}</p>}
        {asked === null && <p>{say('unloaded')}</p>}
        {asked && (
          <QuestionPanel
            key={n}
            predict={asked.predict}
            seed={seed}
            answer={answer}
            review={met}
            onAnswer={choose}
          />
        )}
        {!open && (
          <div className="mt-4 border-t border-rule pt-4">
            <Correction id={id} />
            {place && (
              <p className="mt-3 text-[15px]">
                {say('read-on')}{' '}
                <Link href={place.href} className="text-go underline underline-offset-4">
                  {place.title}
                </Link>
              </p>
            )}
            {missed && <p className="mt-3 text-[15px] text-soft">{say('coming-again')}</p>}
          </div>
        )}
      </div>
      <div ref={way} className="mt-5 flex scroll-mb-4 flex-wrap items-center gap-2">
        <Button
          variant={open ? 'quiet' : 'primary'}
          aria-keyshortcuts="ArrowRight PageDown"
          onClick={next}
          className="min-w-28"
        >
          {open ? say('pass') : say('next')}
        </Button>
        <Button variant="plain" aria-keyshortcuts="Escape" size="normal" onClick={end}>
          {say('skip')}
          <kbd className="rounded border border-edge px-1.5 font-sans text-[12px]/5 max-sm:hidden">
            {say('key')}
          </kbd>
        </Button>
      </div>
    </>
  )
}
