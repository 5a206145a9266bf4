import type { Course, Place } from '#pages/present/course.ts'
import type { Slide } from './slides.ts'

/** The screens of an item as steps. No run is played: the cursor is the number of the screens that are done. */
export function slideCourse(slides: readonly Slide[]): Course {
  const inside = (step: number) => Math.min(Math.max(1, step), slides.length)
  const at = (run: Place['run'], step: number, done: number): Place => ({
    run,
    at: inside(step) - 1 + done,
    step: inside(step),
  })
  return {
    length: slides.length,
    after: (run, step) => at(run, step, 1),
    before: (run, step) => at(run, step, 0),
    phases: (_run, step) => [slides[step - 1]?.kind === 'question' ? 'question' : 'answer'],
    asks: (step) => {
      const slide = slides[step - 1]
      return slide?.kind === 'question' && !slide.closed
    },
  }
}
