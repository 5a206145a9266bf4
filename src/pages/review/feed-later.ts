import type { StepContent } from '#flows/kit/types.ts'
import { letWait } from './waiting.ts'

/**
 * Hands an answer on to the review deck, which comes with the first answer that it wants: a page to walk or to read does
 * not carry it. `place` is where the question stands ('pkce-login/7'); a question of a re-used step counts as the first
 * one's. Until the deck has loaded, on this page or a later one, the answer waits on the device.
 */
export function feedReview(
  { asks, review }: Pick<StepContent['predict'], 'asks' | 'review'>,
  place: string,
  right: boolean,
): void {
  if (!asks?.length) return
  letWait({ asks, question: review ?? place, right, at: Date.now() })
  import('./store.ts').then(
    ({ keepWaiting }) => keepWaiting(),
    () => undefined,
  )
}
