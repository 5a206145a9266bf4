import { memo } from 'react'
import { Aside } from './Aside.tsx'
import { Caption } from './Caption.tsx'
import { BackAndNext, StartAndPlay } from './Controls.tsx'
import type { Room } from './room.ts'
import { StepNumber } from './StepNumber.tsx'
import { UndoButton } from './UndoLine.tsx'

/** The strip at the bottom of a wide screen: what the step says, what it asks, and the way on. Its height never changes. */
export const Dock = memo(function Dock({ room }: { room: Room }) {
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_var(--side)] border-t border-rule">
      <div className="grid min-h-0 grid-cols-[4.6rem_minmax(0,1fr)_11.5rem] gap-x-4 overflow-y-auto py-3.5 ps-5 pe-5 xl:gap-x-5 xl:ps-6">
        <StepNumber step={room.step} total={room.definition.length} />
        <Caption room={room} />
        <div className="flex flex-col gap-2">
          <BackAndNext room={room} />
          <UndoButton room={room} />
          <StartAndPlay room={room} />
        </div>
      </div>
      <div className="min-h-0 overflow-y-auto border-s border-rule px-5 py-3">
        <Aside room={room} />
      </div>
    </div>
  )
})
