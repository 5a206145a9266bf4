import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { Button } from '#ui/Button.tsx'
import { BringIn } from './BringIn.tsx'
import type { Lesson } from './lesson.ts'
import { decodeLesson } from './line.ts'
import { look } from './look.ts'
import { ownId, planPath } from './paths.ts'
import { PlanPage } from './plan/PlanPage.tsx'
import { Times } from './plan/Times.tsx'
import { Share } from './Share.tsx'
import { say } from './say.ts'
import { keep, useOwn } from './store.ts'
import { useHash } from './use-hash.ts'

/** A lesson of the teacher's own: one that is kept here (`?own=2`), or one that a link carries (`#set=…`, `/set/…`). */
export function SetPage({ line }: { line: string | undefined }) {
  const [params] = useSearchParams()
  const own = useOwn()
  const hash = useHash()
  const key = params.get('own')
  const kept = key !== null && Object.hasOwn(own, key) ? own[key] : undefined
  if (key !== null && kept) return <Kept id={key} lesson={kept} />
  const carried = line ?? /[#?&]set=([^&#]*)/.exec(hash)?.[1] ?? params.get('set') ?? ''
  return <Carried key={carried} line={carried} />
}

function Kept({ id: key, lesson }: { id: string; lesson: Lesson }) {
  useTitle(say('plan-of', { title: lesson.title || say('own-untitled') }))
  return (
    <PlanPage id={ownId(key)} lesson={lesson} changePath={`/lesson/edit?own=${key}`}>
      <Share lesson={lesson} />
    </PlanPage>
  )
}

/** What a link brought is read first; it is kept when the person says so. */
function Carried({ line }: { line: string }) {
  const [read] = useState(() => decodeLesson(line))
  const [, navigate] = useLocation()
  useTitle(say('plan'))
  if ('fault' in read) {
    return (
      <SitePage>
        <h1 className={look.h1}>{say('gone-title')}</h1>
        <p role="alert" className="mt-4 max-w-[38rem] text-[18px]/7">
          {line === '' ? say('gone-lead') : `${say(`fault-${read.fault}`)} ${say('fault-kept')}`}
        </p>
        <BringIn />
        <p className="mt-8">
          <Link href="/lesson" className={look.link}>
            {say('to-lessons')}
          </Link>
        </p>
      </SitePage>
    )
  }
  const { lesson, missing } = read
  return (
    <SitePage>
      <h1 className={look.h1}>{lesson.title || say('own-untitled')}</h1>
      <p className="mt-4 text-soft">{say('came-by-link')}</p>
      {missing > 0 && <p className="mt-2">{say('missing', { count: missing })}</p>}
      <Button
        variant="primary"
        className="mt-4"
        onClick={() => navigate(planPath(ownId(keep(lesson))), { replace: true })}
      >
        {say('keep')}
      </Button>
      <Times lesson={lesson} />
    </SitePage>
  )
}
