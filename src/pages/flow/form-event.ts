import { type Pair, valueOf } from '#protocol/pairs.ts'
import type { LearnerEvent } from '#world/records.ts'

/**
 * What a submitted form means for the run: the consent page's two buttons are ALLOW and DENY, a form without fields is
 * a tap in the app, which is what NEXT does, and all else was typed.
 */
export function formEvent(form: readonly Pair[]): LearnerEvent {
  const decision = valueOf(form, 'decision')
  if (decision === 'allow') return { type: 'ALLOW' }
  if (decision === 'deny') return { type: 'DENY' }
  return form.length === 0 ? { type: 'NEXT' } : { type: 'ENTER', form }
}
