import type { Run, Trace } from '#world/records.ts'
import { askedPosition } from './position.ts'
import type { Mode } from './player.ts'
import { goTo, type PlayRun, type Walk } from './walk.ts'

/** What the tab keeps in `history.state`: enough to be, after a reload, exactly where you were. */
export interface Kept {
  walk: Walk
  mode: Mode
  answers: Readonly<Record<number, number>>
}

/** Why a walk does not begin where the address said; each is one polite line on the page. */
export type Notice =
  | { id: 'step-range'; asked: string }
  | { id: 'link-damaged' }
  | { id: 'refused-before'; step: number }
  | { id: 'unfit' }

export interface Opened extends Kept {
  notice?: Notice
}

interface Sources {
  /** `state` of the history entry, from wherever: checked before it is believed. */
  state: unknown
  /** The run that a link carries: undefined without one, null where it cannot be read. */
  shared: { run: Run; at?: number } | null | undefined
  /** What stands behind /step/ in the address. */
  step: string | undefined
  length: number
  fresh: () => Run
}

/** Where a walk begins: the run of the link, else that of the tab, else a new one; then the step that is asked for. */
export function openWalk(flow: string, play: PlayRun, { state, shared, step, length, fresh }: Sources): Opened {
  const asked = askedPosition(step, length)
  const rest: Pick<Kept, 'mode' | 'answers'> = { mode: 'predict', answers: {} }
  if (shared) return { ...rest, ...arrive(play, { run: shared.run, at: 0 }, asked, step, shared.at) }
  const kept = shared === undefined ? keptFrom(state, flow) : undefined
  if (kept) return { ...kept, walk: { ...kept.walk, at: inside(play(kept.walk.run), kept.walk.at) } }
  const opened = arrive(play, { run: fresh(), at: 0 }, asked, step)
  return { ...rest, ...opened, ...(shared === null ? { notice: { id: 'link-damaged' } } : {}) }
}

function arrive(
  play: PlayRun,
  walk: Walk,
  asked: { step: number; strange: boolean },
  text: string | undefined,
  at?: number,
): { walk: Walk; notice?: Notice } {
  if (at !== undefined) return { walk: { ...walk, at: inside(play(walk.run), at) } }
  const there = asked.step === 0 ? walk : goTo(play, walk, asked.step)
  const frame = play(there.run).frames[there.at]
  if (asked.strange) return { walk: there, notice: { id: 'step-range', asked: text ?? '' } }
  if (frame && frame.refused && frame.step < asked.step) {
    return { walk: there, notice: { id: 'refused-before', step: frame.step } }
  }
  return { walk: there }
}

function inside(trace: Trace, at: number): number {
  return Math.min(Math.max(0, Math.trunc(at) || 0), trace.frames.length - 1)
}

function keptFrom(state: unknown, flow: string): Kept | undefined {
  if (!isRecord(state) || !isRecord(state['walk'])) return
  const { walk } = state
  if (!isRunOf(walk['run'], flow) || typeof walk['at'] !== 'number') return
  const before = walk['before']
  const undoable = isRecord(before) && isRunOf(before['run'], flow) && typeof before['at'] === 'number'
  const mode = state['mode']
  return {
    walk: {
      run: walk['run'],
      at: walk['at'],
      ...(undoable ? { before: before as NonNullable<Walk['before']> } : {}),
    },
    mode: mode === 'watch' || mode === 'break' ? mode : 'predict',
    answers: isRecord(state['answers']) ? (state['answers'] as Kept['answers']) : {},
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

// The page alone writes this state, so the shape is enough; a run out of a link is checked by trace/link.ts.
function isRunOf(value: unknown, flow: string): value is Run {
  return (
    isRecord(value) &&
    value['v'] === 1 &&
    value['flow'] === flow &&
    typeof value['seed'] === 'string' &&
    Array.isArray(value['events'])
  )
}
