import { type Clock, clockFrom, stopped } from './clock.ts'

/** What a step goes through, in this order; a step without a message or without checks leaves those out. */
const phases = ['question', 'answer', 'message', 'checks'] as const
export type Phase = (typeof phases)[number]

/** What stands in the lower third, one at a time. */
const panels = ['caption', 'question', 'wire', 'ledger', 'checks'] as const
export type PanelName = (typeof panels)[number]

export const looks = ['projector', 'contrast', 'dark'] as const
type Look = (typeof looks)[number]

/** How many hands went up for the first, second and third answer as they stand on the screen. */
export type Counts = readonly [number, number, number]

/** The vote on one question: before and after the talk with the neighbour. */
export interface Vote {
  first: Counts
  second: Counts
  /** The one that is being counted. */
  round: 1 | 2
  /** Distribution and right answer are on the screen. */
  revealed: boolean
}

export const noVote: Vote = { first: [0, 0, 0], second: [0, 0, 0], round: 1, revealed: false }

/** All that two windows share besides the run and the cursor: what the room sees of it, and how. */
export interface PresenterView {
  /** The two flows of a comparison; null where one flow is presented. */
  pair: string | null
  /** The part of a lesson that the class is in: '45.3'; null without a lesson. */
  plan: string | null
  /** From 1. */
  step: number
  phase: Phase
  /** In place of what the phase shows. */
  show: PanelName | null
  hideNext: boolean
  /** The step in the light; null without a spotlight. */
  spot: number | null
  /** Per cent, 100 to 200. */
  scale: number
  look: Look
  /** The audience sees nothing. */
  blank: boolean
  /** The address of the step stands over the screen as a QR code. */
  code: boolean
  /** By step. */
  votes: Readonly<Record<number, Vote>>
  clock: Clock
  /** The last key pressed, for the speaker alone. */
  pressed: string
}

export const scales = { least: 100, most: 200, step: 25 } as const

export const firstView: PresenterView = {
  pair: null,
  plan: null,
  step: 1,
  phase: 'question',
  show: null,
  hideNext: true,
  spot: null,
  scale: 100,
  look: 'projector',
  blank: false,
  code: false,
  votes: {},
  clock: stopped,
  pressed: '',
}

/** What the lower third shows. */
export function panelOf({ phase, show }: Pick<PresenterView, 'phase' | 'show'>): PanelName {
  if (show !== null) return show
  return phase === 'answer' ? 'caption' : phase === 'message' ? 'wire' : phase
}

/** Reads a view of whatever origin (another window, an older edition); what is strange in it is as at the beginning. */
export function viewFrom(raw: unknown): PresenterView {
  const data = recordOf(raw)
  const { step, spot, scale, pair, plan } = data
  return {
    pair: typeof pair === 'string' ? pair : null,
    plan: typeof plan === 'string' && /^[\w-]{1,12}\.\d{1,3}$/.test(plan) ? plan : null,
    step: isCount(step) && step > 0 ? step : firstView.step,
    phase: phases.find((one) => one === data.phase) ?? firstView.phase,
    show: panels.find((one) => one === data.show) ?? null,
    hideNext: data.hideNext !== false,
    spot: isCount(spot) ? spot : null,
    scale: isCount(scale) ? Math.min(scales.most, Math.max(scales.least, scale)) : firstView.scale,
    look: looks.find((one) => one === data.look) ?? firstView.look,
    blank: data.blank === true,
    code: data.code === true,
    votes: votesFrom(data.votes),
    clock: clockFrom(data.clock),
    pressed: typeof data.pressed === 'string' ? data.pressed.slice(0, 20) : '',
  }
}

function votesFrom(raw: unknown): PresenterView['votes'] {
  const votes = Object.entries(recordOf(raw)).map(([step, vote]) => {
    const { first, second, round, revealed } = recordOf(vote)
    const read: Vote = {
      first: countsFrom(first),
      second: countsFrom(second),
      round: round === 2 ? 2 : 1,
      revealed: revealed === true,
    }
    return [Number(step), read] as const
  })
  return Object.fromEntries(votes.filter(([step]) => isCount(step)))
}

function countsFrom(raw: unknown): Counts {
  const [a, b, c] = Array.isArray(raw) ? raw.map((one) => (isCount(one) ? one : 0)) : []
  return [a ?? 0, b ?? 0, c ?? 0]
}

/** The members of data of whatever origin; none where it is no object. */
export function recordOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
}

/** Whether data is a whole number from 0 on that a computer counts exactly. */
export function isCount(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0
}
