import { builtLesson } from './built/lessons.ts'
import type { Lesson } from './lesson.ts'
import { keyOf, type LessonId, presentPath } from './paths.ts'
import type { OwnLessons } from './store.ts'

/** The lesson of an id: one of the site's, or one of the teacher's own. */
export function findLesson(id: LessonId, own: OwnLessons): Lesson | undefined {
  const key = keyOf(id)
  if (key === undefined) return builtLesson(id)
  return Object.hasOwn(own, key) ? own[key] : undefined
}

/** Where a class with this lesson begins, from the site's root. `speaker`: in the window with the notes. */
export function startPath(id: LessonId, lesson: Lesson, speaker: boolean): string {
  return `${presentPath(id, lesson, 0)}${speaker ? '&mode=speaker' : ''}`
}
