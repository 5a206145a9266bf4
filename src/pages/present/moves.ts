import type { Course, Place } from './course.ts'
import type { Phase } from './view.ts'

/** Where a presentation stands. */
export interface Standing extends Place {
  phase: Phase
}

/** The steps that a part of a lesson consists of, in order; none: all of them. */
export type Stops = readonly number[]

/** The step after this one; undefined at the end. */
export function stepAfter({ length }: Course, stops: Stops, step: number): number | undefined {
  if (stops.length > 0) return stops.find((stop) => stop > step)
  return step < length ? step + 1 : undefined
}

/** The step before this one; undefined at the beginning. */
function stepBefore(stops: Stops, step: number): number | undefined {
  if (stops.length > 0) return stops.findLast((stop) => stop < step)
  return step > 1 ? step - 1 : undefined
}

/** One phase on: question, answer, message, checks, and then the next step's question. */
export function nextPhase(course: Course, now: Standing, stops: Stops): Standing {
  const phases = course.phases(now.run, now.step)
  const phase = phases[phases.indexOf(now.phase) + 1]
  if (phase !== undefined) return entered(course, now, now.step, phase)
  const step = stepAfter(course, stops, now.step)
  return step === undefined ? now : asked(course, now, step)
}

/** One phase back: what `nextPhase` came from. */
export function backPhase(course: Course, now: Standing, stops: Stops): Standing {
  const phases = course.phases(now.run, now.step)
  const phase = phases[phases.indexOf(now.phase) - 1]
  if (phase !== undefined) return entered(course, now, now.step, phase)
  const step = stepBefore(stops, now.step)
  if (step === undefined) return now
  return entered(course, now, step, course.phases(now.run, step).at(-1) ?? 'answer')
}

/** To the next step that is not done, with its question passed over. */
export function nextStep(course: Course, now: Standing, stops: Stops): Standing {
  const step = now.phase === 'question' ? now.step : stepAfter(course, stops, now.step)
  return step === undefined ? now : entered(course, now, step, 'answer')
}

/** To the step before, answered; from the first one to its question. */
export function backStep(course: Course, now: Standing, stops: Stops): Standing {
  const step = stepBefore(stops, now.step)
  return step === undefined ? asked(course, now, now.step) : entered(course, now, step, 'answer')
}

/** To the question of a step; a run that is refused before it stays where it is. */
export function asked(course: Course, now: Standing, step: number): Standing {
  if (step < 1 || step > course.length) return now
  // Whether the run gets there at all shows only when it does.
  const there = course.after(now.run, step)
  if (there.step < step) return stuck(course, now, there)
  if (!course.phases(there.run, step).includes('question')) return { ...there, phase: 'answer' }
  return { ...course.before(there.run, step), phase: 'question' }
}

/** To a phase of a step. */
export function entered(course: Course, now: Standing, step: number, phase: Phase): Standing {
  if (phase === 'question') return asked(course, now, step)
  const there = course.after(now.run, step)
  return there.step < step ? stuck(course, now, there) : { ...there, phase }
}

/**
 * Where a broken run is told from: its changed message, if that was sent in the step that the class is in; else the
 * checks that refused it. Next goes on from there.
 */
export function brokenAt(course: Course, there: Place, step: number): Standing {
  const sent = course.after(there.run, step)
  if (sent.step === step && there.step >= step && course.phases(there.run, step).includes('message'))
    return { ...sent, phase: 'message' }
  return { ...there, phase: course.phases(there.run, there.step).includes('checks') ? 'checks' : 'answer' }
}

/** The run ends before: there it stands, with the answer of the step in which it was refused. */
function stuck(course: Course, now: Standing, there: Place): Standing {
  if (there.step === now.step && now.phase !== 'question') return now
  return { ...there, phase: course.phases(there.run, there.step).includes('checks') ? 'checks' : 'answer' }
}
