import type { FlowDefinition } from '#flows/kit/types.ts'
import { t } from '#i18n/t.ts'
import { strayedAt } from '#trace/stray.ts'
import type { Trace } from '#world/records.ts'

/** Where the story went another way than its steps say: what happened instead. A message that went astray tells its own end. */
export function endingAt({ content }: FlowDefinition, trace: Trace, at: number): string | undefined {
  const frame = trace.frames[at]
  if (frame === undefined || frame.done) return undefined
  const house = strayedAt(trace, at)
  return house === undefined ? content.endings[frame.state] : t('went-astray', { house })
}
