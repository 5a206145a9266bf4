import type { FlowDefinition } from '#flows/kit/types.ts'
import { t } from '#i18n/t.ts'
import { endsChanged, strayedAt } from '#trace/stray.ts'
import type { Trace } from '#world/records.ts'

/**
 * Where the story went another way than its steps say: what happened instead. A message that went astray tells its own
 * end, and so does an answer that leads nowhere because a learner has changed it.
 */
export function endingAt({ content }: FlowDefinition, trace: Trace, at: number): string | undefined {
  const frame = trace.frames[at]
  if (frame === undefined || frame.done) return undefined
  const house = strayedAt(trace, at)
  if (house !== undefined) return t('went-astray', { house })
  return endsChanged(trace, at) ? t('answer-changed') : content.endings[frame.state]
}
