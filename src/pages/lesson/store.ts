import { deviceStore } from '#pages/device-store.ts'
import type { Lesson } from './lesson.ts'
import { decodeLesson, encodeLesson } from './line.ts'

/** The teacher's own lessons, by a number that stands in addresses. */
export type OwnLessons = Readonly<Record<string, Lesson>>

/** The own lessons kept on this device. */
const store = deviceStore<OwnLessons>({
  key: 'tokenwalk.lessons',
  nothing: {},
  isNothing: (lessons) => Object.keys(lessons).length === 0,
  write: writeOwn,
  read: readOwn,
})

export const { change: changeOwn, use: useOwn } = store

/** Lines of text, by number. */
export function writeOwn(lessons: OwnLessons): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(lessons).map(([key, one]) => [key, encodeLesson(one)])),
  )
}

/** Reads what `writeOwn` wrote; a line that is damaged is left out, anything else is undefined. */
export function readOwn(text: string): OwnLessons | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const lessons = Object.entries(value).flatMap(([key, line]) => {
    const read = typeof line === 'string' && /^[1-9]\d{0,3}$/.test(key) ? decodeLesson(line) : undefined
    return read && 'lesson' in read ? [[key, read.lesson] as const] : []
  })
  return Object.fromEntries(lessons)
}

/** Keeps a lesson under a number of its own, which is returned; one that is kept already is not kept twice. */
export function keep(lesson: Lesson): string {
  const line = encodeLesson(lesson)
  const kept = Object.entries(store.now()).find(([, one]) => encodeLesson(one) === line)
  return kept ? kept[0] : keepNew(lesson)
}

/** Keeps a lesson under a new number, which is returned. */
export function keepNew(lesson: Lesson): string {
  const key = String(Math.max(0, ...Object.keys(store.now()).map(Number)) + 1)
  changeOwn((before) => ({ ...before, [key]: lesson }))
  return key
}
