import { memo } from 'react'
import { Caption } from './Caption.tsx'
import { BackAndNext, Onward, StartAndPlay } from './Controls.tsx'
import type { Room } from './room.ts'
import { StepNumber } from './StepNumber.tsx'
import { wideDock } from './screen-frame.ts'
import { UndoButton } from './UndoLine.tsx'

/** The strip at the bottom of a wide screen: what the step says, and the way on. Its height does not change in a flow. */
export const Dock = memo(function Dock({ room }: { room: Room }) {
  return (
    <div className={wideDock}>
      <StepNumber step={room.step} total={room.definition.length} />
      <Caption room={room} />
      <div className="flex flex-col gap-2">
        <BackAndNext room={room} />
        <UndoButton room={room} />
        <Onward room={room} />
        <StartAndPlay room={room} />
      </div>
    </div>
  )
})
