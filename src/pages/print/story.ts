import type { FlowDefinition } from '#flows/kit/types.ts'
import { limit } from '#pages/flow/walk.ts'
import { arrowsAt } from '#trace/arrows.ts'
import type { ArrowView } from '#trace/views.ts'
import { playTo } from '#world/play-to.ts'
import { newRun } from '#world/run-ops.ts'

/** Every sheet of a flow shows the same run: paper has no clock. */
const begin = 1_790_000_000

/** The arrows of a flow that was walked to its end by Next alone; all of them are past. */
export function storyOf(flow: FlowDefinition): ArrowView[] {
  const trace = playTo(flow, newRun(flow.id, begin, 'print'), flow.length, limit)
  return arrowsAt(flow, trace, trace.frames.length - 1).map((arrow) => ({ ...arrow, state: 'past' }))
}
