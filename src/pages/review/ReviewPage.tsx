import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { Forty } from './Forty.tsx'
import { Repaired } from './Repaired.tsx'
import { Sitting } from './Sitting.tsx'
import { say } from './say.ts'
import { useDeck } from './store.ts'

/** The misconceptions: those whose questions are due, and all of them with their corrections. */
export function ReviewPage() {
  const deck = useDeck()
  useTitle(say('title'))
  return (
    <SitePage at="/review">
      <h1 className="text-balance font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {say('title')}
      </h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('lead')}</p>
      <div className="mt-7">
        <Repaired />
      </div>
      <Sitting deck={deck} />
      <p className="mt-3 max-w-[44rem] text-[14px]/5 text-soft noscript:hidden print:hidden">
        {say('rule')} {say('kept-here')}
      </p>
      <Forty deck={deck} />
    </SitePage>
  )
}
