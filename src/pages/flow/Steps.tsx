import { StepList } from '#diagram/StepList.tsx'
import type { Room } from './room.ts'
import { titlesOf } from './titles.ts'

/** On a phone: all steps as a list to jump in. */
export function Steps({ room, onGo }: { room: Room; onGo: () => void }) {
  const { definition, arrows, step, moves } = room
  return (
    <StepList
      participants={definition.participants}
      titles={titlesOf(definition)}
      arrows={arrows}
      current={step}
      onGoTo={(n) => {
        moves.goTo(n)
        onGo()
      }}
    />
  )
}
