import type { ArrowView } from '#trace/views.ts'
import { metrics } from './metrics.ts'
import type { Placed } from './place.ts'

/** What had happened at one moment: the step looked at and the arrows drawn so far. */
export interface Moment {
  step: number
  done: readonly string[]
}

/** The moment at which a step is looked at; an arrow that is only announced has not been drawn. */
export function momentOf(step: number, arrows: readonly ArrowView[]): Moment {
  return { step, done: arrows.filter(({ state }) => state !== 'ghost').map(({ key }) => key) }
}

/** Whether one moment is the other's next: at most one step on, with everything that was there and something new. */
export function isForward(before: Moment, after: Moment): boolean {
  const steps = after.step - before.step
  return (
    (steps === 0 || steps === 1) &&
    after.done.length > before.done.length &&
    before.done.every((key) => after.done.includes(key))
  )
}

/** The arrow that something travels on: the last live one that crosses from one participant to another. */
export function moverOf(arrows: readonly ArrowView[]): ArrowView | undefined {
  return arrows.findLast(({ state, from, to, minor }) => state === 'live' && from !== to && !minor)
}

export interface Point {
  x: number
  y: number
}

/** Half the token's side at scale 1, and the least room it keeps to a label beside it. */
const half = 12
const room = 3

/**
 * Where the token starts and where it rests (px, its centre): shortly before the arrow's head. Where the label needs
 * that room, it rests below it, against the line; past the head it would lie at somebody else's.
 */
export function travelOf({ from, to, line, side, label, scale }: Placed): { start: Point; end: Point } {
  const before = to - side * metrics.tokenRest * scale
  const near = (half + room) * scale
  const free = label.x >= before + near || label.x + label.width <= before - near
  const y = free ? line : label.y + label.height + half * scale
  return { start: { x: from, y: line }, end: { x: before, y } }
}
