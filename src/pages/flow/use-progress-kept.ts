import { useEffect, useRef } from 'react'
import { withAnswer, withSeen } from '#pages/progress/progress.ts'
import { changeProgress } from '#pages/progress/store.ts'
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
    const fresh = Object.entries(answers).filter(([n, choice]) => counted.current[Number(n)] !== choice)
    counted.current = answers
    for (const [n, choice] of fresh) {
      const correct = content.steps[Number(n)]?.predict.choices[choice]?.correct
      if (correct !== undefined) changeProgress((before) => withAnswer(before, id, Number(n), correct))
    }
  }, [id, content, answers])
}
