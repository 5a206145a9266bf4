import type { FlowDefinition, StepContent } from '#flows/kit/types.ts'
import type { WireState } from '#network/mirror/page.ts'
import { takesNo } from '#trace/said-no.ts'
import type { ArrowView, Ledger, StepView } from '#trace/views.ts'
import type { Frame, Trace } from '#world/records.ts'
import { causeOf } from './cause.ts'
import { endingAt } from './ending.ts'
import type { Notice } from './open.ts'
import type { PlayerContext, PlayerEvent } from './player.ts'
import type { Moves } from './use-walk.ts'
import type { Walk } from './walk.ts'

/** All that the parts of the flow page show and can do. Every value of the protocol in it comes from the trace. */
export interface Room {
  definition: FlowDefinition
  walk: Walk
  trace: Trace
  frame: Frame
  /** The step on screen, 1 to definition.length; the position before the first message shows step 1. */
  step: number
  words: StepContent
  view: StepView
  ledger: Ledger
  arrows: readonly ArrowView[]
  canNext: boolean
  moves: Moves
  startOver: () => void
  player: PlayerContext & { playing: boolean; send: (event: PlayerEvent) => void }
  wire: WireState
  notice: Notice | undefined
  dismiss: () => void
}

/** The sentence on screen: the step's caption, or where the story went another way, what happened instead. */
export function captionOf({ definition, trace, walk, words }: Room): string {
  return endingAt(definition, trace, walk.at) ?? words.caption
}

/**
 * Whether the reason of the step is told: at once, or in Predict after the question was answered. Not where a check
 * failed: it is the reason of what did not happen then.
 */
export function tellsWhy(room: Pick<Room, 'player' | 'step' | 'frame' | 'trace' | 'walk'>): boolean {
  const { player, step, frame } = room
  return !frame.refused && !causeOf(room) && (player.mode !== 'predict' || player.answers[step] !== undefined)
}

/** Whether the story ended because somebody refused something. A person who presses Deny ends it too: that is her answer. */
export function isRefused(room: Pick<Room, 'frame' | 'trace' | 'walk'>): boolean {
  const cause = causeOf(room)
  return room.frame.refused === true && !(cause && takesNo(cause.result))
}
