import type { StepContent } from '#flows/kit/types.ts'
import { progressOf } from '#pages/progress/progress.ts'
import { progressNow } from '#pages/progress/store.ts'
import { cardOf } from '#pages/review/schedule.ts'
import { deckNow } from '#pages/review/store.ts'

/**
 * Whether this learner has answered the question before, on this device, in another flow: where it is taught first, or
 * where it was asked again as here (the review deck keeps which question it was). `here` is its own place:
 * 'pkce-login/4'.
 */
export function metBefore(
  { review, asks = [] }: Pick<StepContent['predict'], 'review' | 'asks'>,
  here: string,
): boolean {
  if (review === undefined) return false
  if (isAnswered(review)) return true
  // Answered here, it stands in the deck as the same question.
  return !isAnswered(here) && asks.some((id) => cardOf(deckNow(), id)?.last === review)
}

function isAnswered(place: string): boolean {
  const [flow = '', step] = place.split('/')
  const { right, wrong } = progressOf(progressNow(), flow, Number.POSITIVE_INFINITY)
  return [...right, ...wrong].includes(Number(step))
}
