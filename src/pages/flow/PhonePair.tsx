import { useMemo } from 'react'
import { PairView } from '#diagram/PairView.tsx'
import type { Room } from './room.ts'
import { titlesOf } from './titles.ts'

/** The two participants of the step, and its arrow. */
export function PhonePair({ room: { definition, arrows, step } }: { room: Room }) {
  const titles = useMemo(() => titlesOf(definition), [definition])
  return (
    <PairView participants={definition.participants} titles={titles} arrows={arrows} current={step} motion />
  )
}
