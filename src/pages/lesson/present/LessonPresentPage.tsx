import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { findLesson } from '#pages/lesson/find-lesson.ts'
import { NoLesson } from '#pages/lesson/NoLesson.tsx'
import { useOwn } from '#pages/lesson/store.ts'
import { PresentPage } from '#pages/present/PresentPage.tsx'
import { lessonScene } from './LessonScene.tsx'
import { planOf } from './plan-of.ts'

/** A presentation inside a lesson: a flow or a comparison with its plan, or a screen of the lesson itself. */
export function LessonPresentPage({ id }: { id: string }) {
  const [params] = useSearchParams()
  const own = useOwn()
  // An audience's address has only what is on the screen: 'own-2.4'.
  const [, shownIn = '', shownItem = ''] = /^(.+)\.(\d{1,3})$/.exec(params.get('pair') ?? '') ?? []
  const shows = id === 'lesson'
  const lessonId = (shows ? shownIn : params.get('lesson')) ?? ''
  const item = Number((shows ? shownItem : params.get('item')) ?? '')
  const lesson = findLesson(lessonId, own)
  const part = lesson?.items[item]
  const scene = useCallback(
    (session: string) => lesson && lessonScene(lessonId, lesson, item, session),
    [lessonId, lesson, item],
  )
  if (shows && (!lesson || !part)) return <NoLesson />
  const plan = lesson && part && params.has('lesson') ? planOf(lessonId, lesson, item) : undefined
  return (
    <PresentPage id={id} plan={plan} {...(shows ? { own: { key: `${lessonId}.${item}`, scene } } : {})} />
  )
}
