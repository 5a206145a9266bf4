import type { ReactNode } from 'react'
import type { StepContent } from '#flows/kit/types.ts'
import type { Field } from '#trace/views.ts'
import type { Run } from '#world/records.ts'
import type { Course } from './course.ts'
import type { Shared } from './machine.ts'

/** What is presented, as far as the windows around it need to know: a flow, or a comparison. */
export interface Scene {
  /** What stands in its address: 'pkce-login', 'openid-compare', 'lesson'. */
  id: string
  /** Which one of several at that address: the two flows that are compared, the lesson and its item; null for a flow. */
  pair: string | null
  name: string
  course: Course
  /** What a new class begins with. */
  first: Shared
  /** Titles from step 1. */
  titles: readonly string[]
  /** Where the same step is for a learner, from the site's root. */
  learnerPath: (step: number) => string
  notes: (step: number, run: Run) => StepNotes
  /** What the screen says of a step that is done. */
  caption: (shared: Shared) => string
  /** What the room sees. */
  draw: (screen: ScreenProps) => ReactNode
  /** Ready-made changes of the message at a step. */
  breaks?: (shared: Shared) => readonly ReadyBreak[]
  /** The values of the messages at a step that can be changed one by one. */
  fields?: (shared: Shared) => readonly OpenField[]
}

/** What a teacher wants to know of a step. */
export interface StepNotes {
  why: string
  notice?: string
  predict: StepContent['predict'] | undefined
  /** The order in which the choices stand on the screen, as indices. */
  order: readonly number[]
  seenBy?: string
  /** What learners often say here, by its id. */
  fixes?: readonly string[]
}

export interface ReadyBreak {
  label: string
  change: Parameters<NonNullable<Course['change']>>[1]
}

/** A value of a message, and the message that it stands in. */
export interface OpenField {
  field: Field
  message: string
  /** The index in `run.events` of the event that sent it. */
  event: number
}

export interface ScreenProps {
  shared: Shared
  width: number
  height: number
  /** false: nothing travels. */
  motion: boolean
  /** The pointer is over a step of the picture. */
  onPoint?: ((step: number) => void) | undefined
  /** Hands are counted by taps on this screen. */
  onVote?: ((choice: 0 | 1 | 2) => void) | undefined
}

/** The choices of a question in the order in which they stand on the screen. */
export function choicesOf({ predict, order }: Pick<StepNotes, 'predict' | 'order'>) {
  return order.flatMap((index) => predict?.choices[index] ?? [])
}
