import { assign, emit, setup } from 'xstate'
import type { Depth } from '#panels/message/types.ts'
import { untouched } from './kept.ts'

export type Mode = 'watch' | 'predict' | 'break'
export type Section = 'message' | 'checks' | 'token' | 'screen' | 'ledger' | 'steps'

/** What the learner looks at, and how. Nothing here changes the run. */
export interface PlayerContext {
  mode: Mode
  section: Section
  depth: Depth
  /** On a phone: the sheet that is open. */
  sheet: Section | null
  /** The choice taken for each step's question, by step, as its place in the content. */
  answers: Readonly<Record<number, number>>
}

export type PlayerEvent =
  | { type: 'MODE'; mode: Mode }
  | { type: 'LOOK'; section: Section }
  | { type: 'DEPTH'; depth: Depth }
  | { type: 'OPEN'; sheet: Section }
  | { type: 'CLOSE' }
  | { type: 'ANSWER'; step: number; choice: number }
  | { type: 'PLAY' }
  | { type: 'PAUSE' }
  | { type: 'RESET' }

/** A step's caption can be read twice in this time; every step has the same, so that the beat is calm. */
export const secondsPerStep = 4

/**
 * The player, shared by all flows: modes, the section looked at, answers, and autoplay, which emits `advance` every
 * few seconds until it is paused. Whoever listens moves the run and sends PAUSE at its end.
 */
export const playerMachine = setup({
  types: {
    context: {} as PlayerContext,
    events: {} as PlayerEvent,
    emitted: {} as { type: 'advance' },
    input: {} as Partial<Pick<PlayerContext, 'mode' | 'depth' | 'answers'>>,
  },
  delays: { beat: secondsPerStep * 1000 },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({
    ...untouched,
    ...input,
    section: 'message',
    sheet: null,
  }),
  initial: 'paused',
  on: {
    MODE: { actions: assign({ mode: ({ event }) => event.mode }) },
    LOOK: { actions: assign({ section: ({ event }) => event.section }) },
    DEPTH: { actions: assign({ depth: ({ event }) => event.depth }) },
    OPEN: { actions: assign({ sheet: ({ event }) => event.sheet }), target: '.paused' },
    CLOSE: { actions: assign({ sheet: null }) },
    ANSWER: {
      actions: assign({
        answers: ({ context, event }) => ({ ...context.answers, [event.step]: event.choice }),
      }),
    },
    RESET: { actions: assign({ answers: {}, section: 'message', sheet: null }), target: '.paused' },
  },
  states: {
    paused: { on: { PLAY: 'playing' } },
    playing: {
      on: { PAUSE: 'paused' },
      after: { beat: { target: 'playing', reenter: true, actions: emit({ type: 'advance' }) } },
    },
  },
})
