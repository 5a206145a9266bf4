import type { Lesson } from '#pages/lesson/lesson.ts'
import { type LessonId, learnerPath, planPath } from '#pages/lesson/paths.ts'
import { titleOf } from '#pages/lesson/title-of.ts'
import type { Scene, StepNotes } from '#pages/present/scene.ts'
import { firstView } from '#pages/present/view.ts'
import { shuffle } from '#panels/question/shuffle.ts'
import { newRun } from '#world/run-ops.ts'
import { slideCourse } from './course.ts'
import { SlideScreen } from './SlideScreen.tsx'
import { slidesOf, titleOfSlide } from './slides.ts'
import { voteBefore } from './votes-before.ts'

/** An item of a lesson that is neither a flow nor a comparison, as something to present; undefined where there is none. */
export function lessonScene(id: LessonId, lesson: Lesson, index: number, session: string): Scene | undefined {
  const item = lesson.items[index]
  const slides = item ? slidesOf(item) : []
  if (!item || slides.length === 0) return undefined
  const course = slideCourse(slides)
  // The same session has the same run in all its windows; nothing of it is ever played.
  const run = newRun('lesson', 0, session)
  const pair = `${id}.${index}`
  const notes = (step: number): StepNotes => {
    const slide = slides[step - 1]
    const predict = slide?.kind === 'question' ? slide.predict : undefined
    return {
      // What to do stands in the plan, beside the notes.
      why: '',
      predict,
      fixes: [],
      // The same question has the same A, B and C at the end of the lesson as at its beginning.
      order: shuffle(`${session} ${predict?.question}`, predict?.choices.length ?? 0),
    }
  }
  const votes = Object.fromEntries(
    slides.flatMap((slide, at) => {
      // A question that is closed is asked for the first time.
      const before =
        slide.kind === 'question' ? voteBefore(session, slide.predict.question, !slide.closed) : undefined
      return before ? [[at + 1, before]] : []
    }),
  )
  const phase = course.phases(run, 1)[0] ?? 'answer'
  const begins = phase === 'question' ? course.before(run, 1) : course.after(run, 1)
  return {
    id: 'lesson',
    pair,
    name: titleOf(item),
    course,
    first: { run, at: begins.at, view: { ...firstView, pair, step: 1, phase, votes } },
    titles: slides.map(titleOfSlide),
    learnerPath: () => learnerPath(item) ?? planPath(id),
    notes,
    caption: ({ view }) => {
      const slide = slides[view.step - 1]
      return slide ? titleOfSlide(slide) : ''
    },
    draw: (screen) => (
      <SlideScreen
        {...screen}
        session={session}
        slides={slides}
        notes={notes(screen.shared.view.step)}
        foot={lesson.title}
      />
    ),
  }
}
