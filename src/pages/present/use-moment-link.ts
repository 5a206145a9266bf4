import { addressOf } from '#pages/address/here.ts'
import { shareLink } from '#pages/flow/share-link.ts'
import { isPlain } from '#world/run-ops.ts'
import type { Presenter } from './use-presenter.ts'

/** Longer ones make a QR code that the last row cannot scan. */
const longest = 700

/** The address at which a learner has what the class sees: the step, or the very run where a message was changed in it. */
export function useMomentLink({ scene, shared: { run, at, view } }: Pick<Presenter, 'scene' | 'shared'>) {
  const page = addressOf(scene.learnerPath(view.step))
  if (isPlain(run)) return page
  const whole = shareLink(page, { run, at })
  return whole !== undefined && whole.length <= longest ? whole : page
}
