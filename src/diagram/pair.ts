import type { Participant } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'

/** What a phone shows of a step: one or two participants, the arrows between them, and what has no room. */
export interface PairOf {
  participants: readonly Participant[]
  /** Without `via`: the browser's column is not there, a chip says so instead. */
  arrows: readonly ArrowView[]
  via: boolean
  others: readonly ArrowView[]
}

/**
 * The two sides of a step's main arrow, in the order of all participants. A loop is joined by whom the step's other
 * arrow reaches, if it has one.
 */
export function pairOf(
  participants: readonly Participant[],
  arrows: readonly ArrowView[],
  step: number,
): PairOf {
  const own = arrows.filter((arrow) => arrow.step === step)
  const told = own.filter(({ resent }) => !resent)
  // What has just happened, where a step has several beats; else what it is about.
  const main =
    told.findLast(({ minor, state }) => !minor && state === 'live') ??
    told.findLast(({ minor }) => !minor) ??
    told.at(-1)
  const ids = new Set(main ? [main.from, main.to] : [])
  for (const { from, to } of told) {
    if (ids.size === 1 && (ids.has(from) || ids.has(to))) ids.add(from).add(to)
  }
  const hasColumn = (wanted: string) => participants.some(({ id }) => id === wanted)
  const inside = ({ from, to, resent }: ArrowView) =>
    (ids.has(from) || (resent && !hasColumn(from))) && ids.has(to)
  const shown = own.filter(inside)
  return {
    participants: participants.filter(({ id }) => ids.has(id)),
    arrows: shown.map(({ via: _, ...arrow }) => arrow),
    via: shown.some(({ via }) => via !== undefined && !ids.has(via)),
    others: own.filter((arrow) => !inside(arrow)),
  }
}
