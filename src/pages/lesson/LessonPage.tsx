import { useTitle } from '#pages/use-title.ts'
import { builtLesson } from './built/lessons.ts'
import { minutesOf } from './lesson.ts'
import { NoLesson } from './NoLesson.tsx'
import { Around } from './plan/Around.tsx'
import { PlanPage } from './plan/PlanPage.tsx'
import { say } from './say.ts'

/** The plan of a lesson that comes with the site. */
export function LessonPage({ id }: { id: string }) {
  const lesson = builtLesson(id)
  useTitle(lesson ? say('title-of', { minutes: minutesOf(lesson), title: lesson.title }) : say('gone-title'))
  if (!lesson) return <NoLesson />
  return (
    <PlanPage id={id} lesson={lesson} lead={lesson.lead} changePath={`/lesson/edit?from=${id}`}>
      <Around lesson={lesson} />
    </PlanPage>
  )
}
