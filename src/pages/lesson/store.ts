import { useMemo } from 'react'
import type { Lesson } from './lesson.ts'
import { decodeLesson, encodeLesson } from './line.ts'
import {
  changeLines,
  linesNow,
  mergeLines,
  type OwnLines,
  useLines,
  withLine,
  withNewLine,
} from './own-lines.ts'

/** The teacher's own lessons, by number. */
export type OwnLessons = Readonly<Record<string, Lesson>>

/** The own lessons on this device that can be read. */
export function useOwn(): OwnLessons {
  const lines = useLines()
  return useMemo(() => readOwn(lines).lessons, [lines])
}

/** The numbers of those that are damaged, or of another edition. */
export function useUnread(): readonly string[] {
  const lines = useLines()
  return useMemo(() => readOwn(lines).unread, [lines])
}

/** Reads each line by itself. */
export function readOwn(lines: OwnLines): { lessons: OwnLessons; unread: readonly string[] } {
  const read = Object.entries(lines).map(([key, line]) => [key, decodeLesson(line)] as const)
  return {
    lessons: Object.fromEntries(
      read.flatMap(([key, one]) => ('lesson' in one ? [[key, one.lesson] as const] : [])),
    ),
    unread: read.flatMap(([key, one]) => ('fault' in one ? [key] : [])),
  }
}

/** Keeps a lesson under a number of its own, which is returned; one that is kept already is not kept twice. */
export function keep(lesson: Lesson): string {
  const { lines, key } = withLine(linesNow(), encodeLesson(lesson))
  changeLines(() => lines)
  return key
}

/** Keeps a lesson under a new number, which is returned. */
export function keepNew(lesson: Lesson): string {
  const { lines, key } = withNewLine(linesNow(), encodeLesson(lesson))
  changeLines(() => lines)
  return key
}

/** Keeps a lesson in place of the one of that number. */
export function change(key: string, lesson: Lesson): void {
  changeLines((before) => ({ ...before, [key]: encodeLesson(lesson) }))
}

/** Forgets the line of a number, and returns it. */
export function remove(key: string): string {
  const { [key]: line = '', ...others } = linesNow()
  changeLines(() => others)
  return line
}

/** Puts back what `remove` returned; under a new number, where another one has taken its own meanwhile. */
export function putBack(key: string, line: string): void {
  changeLines((before) => mergeLines(before, { [key]: line }))
}
