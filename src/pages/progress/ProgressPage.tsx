import { useState } from 'react'
import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { Repaired } from '#pages/review/Repaired.tsx'
import { useTitle } from '#pages/use-title.ts'
import { Files } from './Files.tsx'
import { FlowRow } from './FlowRow.tsx'
import { progressOf } from './progress.ts'
import { say } from './say.ts'
import { useProgress } from './store.ts'

/** What a learner has seen and answered, flow by flow; out to a file, in from one, or cleared. */
export function ProgressPage() {
  const progress = useProgress()
  const [told, tell] = useState('')
  useTitle(say('title'))
  const rows = flowIndex.map((flow) => ({ flow, done: progressOf(progress, flow.id, flow.length) }))
  const begun = rows.filter(({ done }) => done.seen.length + done.right.length + done.wrong.length > 0)
  const sum = (what: 'seen' | 'right') => rows.reduce((total, { done }) => total + done[what].length, 0)
  return (
    <SitePage at="/progress">
      <h1 className="font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {say('title')}
      </h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('lead')}</p>
      {begun.length === 0 ? (
        <p className="mt-8 border-t border-rule pt-6">
          {say('nothing')}{' '}
          <Link href="/" className="font-semibold text-go underline underline-offset-4">
            {say('to-flows')}
          </Link>
        </p>
      ) : (
        <>
          <p className="mt-8 font-semibold">
            {say('sum', {
              seen: sum('seen'),
              count: flowIndex.reduce((total, { length }) => total + length, 0),
              right: sum('right'),
            })}
          </p>
          <ul className="mt-3 border-b border-rule">
            {begun.map(({ flow, done }) => (
              <FlowRow key={flow.id} flow={flow} done={done} onCleared={() => tell(say('cleared'))} />
            ))}
          </ul>
        </>
      )}
      <section className="mt-10 border-t border-rule pt-6 noscript:hidden">
        <Repaired />
        <Link
          href="/review"
          className="mt-2 inline-flex min-h-8 items-center text-[14px] text-go underline underline-offset-4"
        >
          {say('to-review')}
        </Link>
      </section>
      <Files onTell={tell} />
      <p role="status" className="mt-4 min-h-6">
        {told}
      </p>
    </SitePage>
  )
}
