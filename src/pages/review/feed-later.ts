import type { StepContent } from '#flows/kit/types.ts'

/**
 * Hands an answer on to the review deck, which comes with the first answer that it wants: a page to walk or to read does
 * not carry it. `place` is where the question stands ('pkce-login/7'); a question of a re-used step counts as the first
 * one's. Where the deck cannot be loaded, the answer is not kept there.
 */
export function feedReview(
  { asks, review }: Pick<StepContent['predict'], 'asks' | 'review'>,
  place: string,
  right: boolean,
): void {
  if (!asks?.length) return
  const now = Date.now()
  import('./feed.ts').then(
    ({ keepAnswer }) => keepAnswer({ asks, question: review ?? place }, right, now),
    () => undefined,
  )
}
