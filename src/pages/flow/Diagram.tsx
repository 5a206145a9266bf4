import { useMemo } from 'react'
import { SequenceDiagram } from '#diagram/SequenceDiagram.tsx'
import type { Room } from './room.ts'
import { titlesOf } from './titles.ts'

/** The list of steps and its picture. */
export function Diagram({ room: { definition, arrows, step, walk, moves } }: { room: Room }) {
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
}
