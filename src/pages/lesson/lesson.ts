import type { ConceptId } from '#pages/concept/concepts.ts'
import type { QuizId } from './quiz/quizzes.en.ts'

/** What an item of a lesson puts before the class. */
export type Shown =
  /** Steps of a flow, in the order of the lesson, from 1. */
  | { kind: 'flow'; flow: string; steps: readonly number[] }
  /** Rows of a comparison, from 1. */
  | { kind: 'compare'; pair: string; rows: readonly number[] }
  | { kind: 'concept'; concept: ConceptId }
  /** Questions with votes; `closed`: no answer is shown, because the same or a parallel question comes at the end. */
  | { kind: 'quiz'; quiz: QuizId; closed: boolean }
  /** Something to do without the app; the text stands on the room's screen. */
  | { kind: 'task'; text: string }
  | { kind: 'pause' }

export interface LessonItem {
  /** Whole minutes, from 1. */
  minutes: number
  shows: Shown
  /** What the teacher does meanwhile; may be empty. */
  note: string
  /** What to leave out first when time runs away. */
  dropWhenLate: boolean
}

/** A playlist with times: what a teacher shows, for how long, in which order. */
export interface Lesson {
  title: string
  items: readonly LessonItem[]
}

/** A lesson that comes with the site, with all that stands around its playlist. */
export interface BuiltLesson extends Lesson {
  lead: string
  material: readonly string[]
  /** Words to write on the board. */
  board: readonly string[]
  /** What students are likely to ask. */
  questions: readonly { question: string; answer: string }[]
  /** What to drop when late, in words. */
  late: string
  /** How to teach it where no student has a device. */
  withoutDevices: string
}

/** How long a lesson takes, in minutes. */
export function minutesOf({ items }: Pick<Lesson, 'items'>): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The minute at which an item begins, from 0. */
export function startOf({ items }: Pick<Lesson, 'items'>, index: number): number {
  return minutesOf({ items: items.slice(0, index) })
}
