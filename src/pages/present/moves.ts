import type { Course, Place } from './course.ts'
import type { Phase } from './view.ts'

/** Where a presentation stands. */
export interface Standing extends Place {
  phase: Phase
}

/** One phase on: question, answer, message, checks, and then the next step's question. */
export function nextPhase(course: Course, now: Standing): Standing {
  const phases = course.phases(now.run, now.step)
  const phase = phases[phases.indexOf(now.phase) + 1]
  return phase === undefined ? asked(course, now, now.step + 1) : entered(course, now, now.step, phase)
}

/** One phase back: what `nextPhase` came from. */
export function backPhase(course: Course, now: Standing): Standing {
  const phases = course.phases(now.run, now.step)
  const phase = phases[phases.indexOf(now.phase) - 1]
  if (phase !== undefined) return entered(course, now, now.step, phase)
  const last = course.phases(now.run, now.step - 1).at(-1)
  return now.step <= 1 || last === undefined ? now : entered(course, now, now.step - 1, last)
}

/** To the next step that is not done, with its question passed over; or back to the one before. */
export function nextStep(course: Course, now: Standing): Standing {
  const step = now.phase === 'question' ? now.step : now.step + 1
  return step > course.length ? now : entered(course, now, step, 'answer')
}

export function backStep(course: Course, now: Standing): Standing {
  return now.step > 1 ? entered(course, now, now.step - 1, 'answer') : asked(course, now, 1)
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

/** The run ends before: there it stands, with the answer of the step in which it was refused. */
function stuck(course: Course, now: Standing, there: Place): Standing {
  if (there.step === now.step && now.phase !== 'question') return now
  return { ...there, phase: course.phases(there.run, there.step).includes('checks') ? 'checks' : 'answer' }
}
