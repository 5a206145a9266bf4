import { useEffect, useRef } from 'react'
import { withAnswer, withSeen } from '#pages/progress/progress.ts'
import { changeProgress } from '#pages/progress/store.ts'
import { feedReview } from '#pages/review/feed-later.ts'
import type { Room } from './room.ts'

/** Keeps on this device which steps stood on screen, and how their questions were answered. */
export function useProgressKept({ definition, walk, frame, player }: Room): void {
  const { id, content } = definition
  const step = walk.at === 0 ? 0 : frame.step
  const { answers } = player
  useEffect(() => {
    if (step > 0) changeProgress((before) => withSeen(before, id, step))
  }, [id, step])
  // What the tab brought along was counted when it was answered.
  const counted = useRef(answers)
  useEffect(() => {
    const before = counted.current
    const fresh = Object.entries(answers).filter(([n, choice]) => before[Number(n)] !== choice)
    counted.current = answers
    for (const [n, choice] of fresh) {
      const predict = content.steps[Number(n)]?.predict
      const correct = predict?.choices[choice]?.correct
      if (!predict || correct === undefined) continue
      changeProgress((before) => withAnswer(before, id, Number(n), correct))
      // A second try has read the feedback: it says nothing of what the learner held.
      if (before[Number(n)] === undefined) feedReview(predict, `${id}/${n}`, correct)
    }
  }, [id, content, answers])
}
