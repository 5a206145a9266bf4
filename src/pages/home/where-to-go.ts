import type { FlowSummary } from '#flows/registry.ts'
import { type Progress, progressOf } from '#pages/progress/progress.ts'

/** A flow, and the step at which the learner left it; 0 where it has not been begun. */
export interface Place {
  flow: FlowSummary
  step: number
}

/**
 * Where somebody goes on who was here before: in the flow walked last, if it was left in the middle; else in the next
 * one of the curriculum that was not begun. Undefined for a newcomer, and for who has seen all.
 */
export function whereToGo(progress: Progress, flows: readonly FlowSummary[]): Place | undefined {
  const last = flows.find(({ id }) => id === Object.keys(progress).at(-1))
  if (!last) return
  const { at } = progressOf(progress, last.id, last.length)
  if (at > 0 && at < last.length) return { flow: last, step: at }
  const begun = (flow: FlowSummary) => progressOf(progress, flow.id, flow.length).seen.length > 0
  const after = [...flows.slice(flows.indexOf(last) + 1), ...flows]
  const next = after.find((flow) => !begun(flow) && flow.standing !== 'history')
  return next && { flow: next, step: 0 }
}
