import { type Pair, valueOf } from '#protocol/pairs.ts'
import type { LearnerEvent } from '#world/records.ts'

/**
 * What a submitted form means for the run: the consent page's two buttons are ALLOW and DENY, a form in which
 * nothing is left to the person is a tap, which is what NEXT does, and all else was typed. `hidden`: what the page wrote
 * into the form itself.
 */
export function formEvent(form: readonly Pair[], hidden: readonly Pair[]): LearnerEvent {
  const decision = valueOf(form, 'decision')
  if (decision === 'allow') return { type: 'ALLOW' }
  if (decision === 'deny') return { type: 'DENY' }
  const typed = form.filter(([name]) => valueOf(hidden, name) === undefined)
  return typed.length === 0 ? { type: 'NEXT' } : { type: 'ENTER', form: typed }
}
