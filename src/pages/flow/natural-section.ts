import { causeOf } from './cause.ts'
import type { Section } from './player.ts'
import type { Room } from './room.ts'

type NaturalRoom = Pick<Room, 'definition' | 'frame' | 'view' | 'step' | 'trace' | 'walk'> & {
  player: Pick<Room['player'], 'mode'>
}

/**
 * The part of the panel that a step is about, for whoever has not chosen one: what somebody checks or refuses, the
 * screen where it is Lina's turn or where all that happens is seen, else the message.
 */
export function naturalSection(room: NaturalRoom): Section {
  const { definition, frame, view, step, player } = room
  if (isLinasTurn({ frame }) || beginsByTap(room)) return 'screen'
  if (causeOf(room)) return 'checks'
  if (player.mode === 'break' && view.messages.length > 0) return 'message'
  const arrow = definition.arrows.findLast((one) => one.step === step)
  if (arrow?.about !== undefined && view.checks.length > 0) return 'checks'
  const onlySeen = arrow?.channel === 'human' && view.messages.every(({ minor }) => minor)
  return onlySeen ? 'screen' : 'message'
}

/** Whether the page on Lina's screen waits for her: she may type or press what Next would do for her. */
export function isLinasTurn({ frame }: Pick<Room, 'frame'>): boolean {
  return ['ENTER', 'ALLOW'].some((type) => frame.accepts.includes(type))
}

/** Whether nothing has happened yet, and the story begins with a tap on the page that is open. */
function beginsByTap({
  definition,
  trace,
  walk,
}: Pick<NaturalRoom, 'definition' | 'trace' | 'walk'>): boolean {
  const [first] = definition.arrows
  const byPerson = definition.participants.some(({ id, role }) => id === first?.from && role === 'user')
  return (
    walk.at === 0 && byPerson && trace.screens.some(({ at, html }) => at === 0 && /<(?:form|a)\b/.test(html))
  )
}

/** The check to look at first: the one that refused, else the one that the step is about. */
export function checkInFocus(room: NaturalRoom): string | undefined {
  const { definition, step } = room
  return causeOf(room)?.result.id ?? definition.arrows.findLast((one) => one.step === step)?.about
}
