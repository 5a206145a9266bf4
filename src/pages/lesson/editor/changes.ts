import type { Lesson, LessonItem } from '#pages/lesson/lesson.ts'
import { limits } from '#pages/lesson/limits.ts'

/** Whether a lesson has all the items that a line of it may have. */
export function isFull({ items }: Lesson): boolean {
  return items.length >= limits.items
}

/** A lesson with one more item at its end; the same one where it is full. */
export function added(lesson: Lesson, item: LessonItem): Lesson {
  return insertedAt(lesson, lesson.items.length, item)
}

/** A lesson without one of its items. */
export function without(lesson: Lesson, index: number): Lesson {
  return { ...lesson, items: lesson.items.filter((_, at) => at !== index) }
}

/** A lesson with an item put in at a place; the same one where it is full. */
export function insertedAt(lesson: Lesson, index: number, item: LessonItem): Lesson {
  return isFull(lesson) ? lesson : { ...lesson, items: lesson.items.toSpliced(index, 0, item) }
}

/** A lesson in which an item has changed places with its neighbour; the same one where there is none. */
export function moved(lesson: Lesson, index: number, by: 1 | -1): Lesson {
  const [item, other] = [lesson.items[index], lesson.items[index + by]]
  if (!item || !other) return lesson
  return { ...lesson, items: lesson.items.with(index, other).with(index + by, item) }
}

/** A lesson with some facts of an item changed. */
export function changed(lesson: Lesson, index: number, change: Partial<LessonItem>): Lesson {
  return {
    ...lesson,
    items: lesson.items.map((item, at) => (at === index ? { ...item, ...change } : item)),
  }
}

/** The minutes of a typed text; undefined for anything else than a whole number inside the limits. */
export function minutesFrom(text: string): number | undefined {
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0
  return minutes >= 1 && minutes <= limits.minutes ? minutes : undefined
}
