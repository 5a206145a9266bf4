import type { Edit } from '#network/edit.ts'
import type { Run, Trace } from '#world/records.ts'
import { type Kept, keptFrom, waysFrom } from './kept.ts'
import { askedPosition } from './position.ts'
import { goTo, type PlayRun, type Walk } from './walk.ts'

/** Why a walk does not begin where the address said; each is one polite line on the page. */
export type Notice =
  | { id: 'step-range'; asked: string }
  | { id: 'link-damaged' }
  | { id: 'refused-before'; step: number }
  | { id: 'unfit'; edit: Edit }

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
export function openWalk(
  flow: string,
  play: PlayRun,
  { state, shared, step, length, fresh }: Sources,
): Opened {
  const asked = askedPosition(step, length)
  const rest: Omit<Kept, 'walk'> = { ...waysFrom(state), answers: {} }
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
  if (frame?.refused && frame.step < asked.step) {
    return { walk: there, notice: { id: 'refused-before', step: frame.step } }
  }
  return { walk: there }
}

function inside(trace: Trace, at: number): number {
  return Math.min(Math.max(0, Math.trunc(at) || 0), trace.frames.length - 1)
}
