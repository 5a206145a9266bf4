import type { Lesson } from '#pages/lesson/lesson.ts'
import { type LessonId, planPath, presentPath } from '#pages/lesson/paths.ts'
import { titleOf } from '#pages/lesson/title-of.ts'
import type { Plan } from '#pages/present/plan.ts'

/** A lesson as the speaker's window wants it: titles, times, and the way to each item and to each of its steps. */
export function planOf(id: LessonId, lesson: Lesson, at: number): Plan {
  return {
    id,
    title: lesson.title,
    path: planPath(id),
    at,
    items: lesson.items.map((item, index) => {
      const { shows, minutes, note, dropWhenLate } = item
      const places = shows.kind === 'flow' ? shows.steps : shows.kind === 'compare' ? shows.rows : []
      return {
        title: titleOf(item),
        minutes,
        path: presentPath(id, lesson, index),
        note,
        dropWhenLate,
        stops: places,
      }
    }),
  }
}
