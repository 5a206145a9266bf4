import type { Section } from './player.ts'
import type { Room } from './room.ts'

/**
 * The part of the panel that a step is about, for whoever has not chosen one: what somebody checks or refuses, the
 * screen where it is Lina's turn or where all that happens is seen, else the message.
 */
export function naturalSection({
  definition,
  frame,
  view,
  step,
}: Pick<Room, 'definition' | 'frame' | 'view' | 'step'>): Section {
  const refused = view.checks.some(({ results }) => results.some(({ verdict }) => verdict === 'fail'))
  if (refused) return 'checks'
  if (isLinasTurn({ frame })) return 'screen'
  const arrow = definition.arrows.findLast((one) => one.step === step)
  if (arrow?.channel === 'local' && view.checks.length > 0) return 'checks'
  const onlySeen = arrow?.channel === 'human' && view.messages.every(({ minor }) => minor)
  return onlySeen ? 'screen' : 'message'
}

/** Whether the page on Lina's screen waits for her: she may type or press what Next would do for her. */
export function isLinasTurn({ frame }: Pick<Room, 'frame'>): boolean {
  return ['ENTER', 'ALLOW'].some((type) => frame.accepts.includes(type))
}

/** The check to look at first: the one that refused, else the one that the step is about. */
export function checkInFocus({
  definition,
  view,
  step,
}: Pick<Room, 'definition' | 'view' | 'step'>): string | undefined {
  const failed = view.checks.flatMap(({ results }) => results).find(({ verdict }) => verdict === 'fail')
  return failed?.id ?? definition.arrows.findLast((one) => one.step === step)?.about
}
