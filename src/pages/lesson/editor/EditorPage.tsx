import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { SitePage } from '#pages/home/SitePage.tsx'
import { BringIn } from '#pages/lesson/BringIn.tsx'
import { builtLesson } from '#pages/lesson/built/lessons.ts'
import { type Lesson, minutesOf } from '#pages/lesson/lesson.ts'
import { limits } from '#pages/lesson/limits.ts'
import { look } from '#pages/lesson/look.ts'
import { ownId, planPath } from '#pages/lesson/paths.ts'
import { Share } from '#pages/lesson/Share.tsx'
import { say } from '#pages/lesson/say.ts'
import { change as changeKept, keepNew, useOwn } from '#pages/lesson/store.ts'
import { useTitle } from '#pages/use-title.ts'
import { AddPart } from './AddPart.tsx'
import { added, isFull } from './changes.ts'
import { Parts } from './Parts.tsx'

const nothing: Lesson = { title: '', items: [] }

/** Where a teacher puts a lesson together. It is kept from the first change on; a built lesson is copied, not changed. */
export function EditorPage() {
  const [params] = useSearchParams()
  const own = useOwn()
  const [, navigate] = useLocation()
  const [told, tell] = useState('')
  useTitle(say('edit-title'))
  const key = params.get('own')
  const kept = key !== null && Object.hasOwn(own, key) ? own[key] : undefined
  const copied = builtLesson(params.get('from') ?? '')
  const lesson = kept ?? (copied ? { title: copied.title, items: copied.items } : nothing)
  const change = (next: Lesson) => {
    if (next === lesson) return
    if (key !== null && kept) changeKept(key, next)
    else navigate(`/lesson/edit?own=${keepNew(next)}`, { replace: true })
  }
  return (
    <SitePage>
      <h1 className={look.h1}>{say('edit-title')}</h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('edit-lead')}</p>
      {key !== null && !kept && (
        <p role="alert" className="mt-4 text-no">
          {say('edit-gone')}
        </p>
      )}
      <label className="mt-8 grid max-w-[38rem] gap-1.5">
        <span className={look.label}>{say('name')}</span>
        <input
          value={lesson.title}
          maxLength={limits.title}
          autoComplete="off"
          onChange={(event) => change({ ...lesson, title: event.target.value })}
          className={`${look.field} min-h-11`}
        />
      </label>
      <section aria-labelledby="parts" className="mt-10">
        <h2 id="parts" className={look.h2}>
          {say('items')}
        </h2>
        <p className="mt-1 text-soft">
          {lesson.items.length === 0
            ? say('items-none')
            : say('total', { count: lesson.items.length, minutes: minutesOf(lesson) })}
        </p>
        <Parts lesson={lesson} onChange={change} onTell={tell} />
        <p role="status" className="sr-only">
          {told}
        </p>
      </section>
      <AddPart
        full={isFull(lesson)}
        onAdd={(item) => {
          change(added(lesson, item))
          tell(say('added', { n: lesson.items.length + 1 }))
        }}
      />
      {key !== null && kept && (
        <>
          <p className="mt-10">
            <Link href={planPath(ownId(key))} className={look.primary}>
              {say('plan')}
            </Link>
          </p>
          <Share lesson={lesson} />
        </>
      )}
      <BringIn />
      <p className="mt-10">
        <Link href="/lesson" className={look.link}>
          {say('to-lessons')}
        </Link>
      </p>
    </SitePage>
  )
}
