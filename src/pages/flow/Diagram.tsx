import { memo, useMemo } from 'react'
import { SequenceDiagram } from '#diagram/SequenceDiagram.tsx'
import type { Room } from './room.ts'
import { titlesOf } from './titles.ts'

/** The list of steps and its picture. */
export const Diagram = memo(function Diagram({ room }: { room: Room }) {
  const { definition, arrows, step, walk, moves } = room
  const titles = useMemo(() => titlesOf(definition), [definition])
  return (
    <SequenceDiagram
      participants={definition.participants}
      titles={titles}
      arrows={arrows}
      current={step}
      at0={walk.at === 0}
      onGoTo={moves.goTo}
      motion
    />
  )
})
