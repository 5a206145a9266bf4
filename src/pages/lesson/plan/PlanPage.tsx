import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { SitePage } from '#pages/home/SitePage.tsx'
import { startPath } from '#pages/lesson/find-lesson.ts'
import { type Lesson, minutesOf } from '#pages/lesson/lesson.ts'
import { look } from '#pages/lesson/look.ts'
import { keyOf, type LessonId } from '#pages/lesson/paths.ts'
import { say } from '#pages/lesson/say.ts'
import { Button } from '#ui/Button.tsx'
import { Quizzes } from './Quizzes.tsx'
import { TakeFile } from './TakeFile.tsx'
import { Times } from './Times.tsx'
import './plan.css'

interface Props {
  id: LessonId
  lesson: Lesson
  lead?: string
  changePath: string
  children?: ReactNode
}

/** A lesson as a teacher wants it on paper: what to do when, and all that is good to know before. */
export function PlanPage({ id, lesson, lead, changePath, children }: Props) {
  const title = lesson.title || say('own-untitled')
  return (
    <SitePage>
      <article className="lesson-plan">
        <p className="mb-1 text-soft">{say('minutes', { count: minutesOf(lesson) })}</p>
        <h1 className={look.h1}>{title}</h1>
        {lead !== undefined && (
          <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft print:mt-1 print:text-[11pt]/5">{lead}</p>
        )}
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          {lesson.items.length > 0 && (
            <>
              <Link href={startPath(id, lesson, true)} className={look.primary}>
                {say('start-speaker')}
              </Link>
              <Link href={startPath(id, lesson, false)} className={look.button}>
                {say('start')}
              </Link>
            </>
          )}
          <Link href={changePath} className={look.button}>
            {say(keyOf(id) === undefined ? 'change-built' : 'change')}
          </Link>
          <Button onClick={() => print()}>
            <Printer size={16} aria-hidden="true" />
            {say('print')}
          </Button>
        </div>
        {lesson.items.length > 0 && (
          <p className="mt-2 text-[14px] text-soft print:hidden">{say('start-lead')}</p>
        )}
        <Times lesson={lesson} />
        {children}
        <Quizzes lesson={lesson} />
        <TakeFile id={id} lesson={lesson} />
      </article>
      <p className="mt-10 print:hidden">
        <Link href="/lesson" className={look.link}>
          {say('to-lessons')}
        </Link>
      </p>
    </SitePage>
  )
}
