import type { BuiltLesson } from '#pages/lesson/lesson.ts'
import { lesson } from './lesson.en.ts'
import { short } from './short.en.ts'
import { workshop } from './workshop.en.ts'

/** The lessons that come with the site, by the last part of their address: how many minutes they take. */
const lessons = { '20': short, '45': lesson, '90': workshop } as const

export type BuiltId = keyof typeof lessons

export const builtIndex = Object.keys(lessons) as BuiltId[]

/** The lesson of an address; undefined where there is none. */
export function builtLesson(id: string): BuiltLesson | undefined {
  return Object.hasOwn(lessons, id) ? lessons[id as BuiltId] : undefined
}
