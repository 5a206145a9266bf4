import { memo } from 'react'
import { Aside } from './Aside.tsx'
import { Caption } from './Caption.tsx'
import { BackAndNext, Onward, StartAndPlay } from './Controls.tsx'
import type { Room } from './room.ts'
import { StepNumber } from './StepNumber.tsx'
import { UndoButton } from './UndoLine.tsx'

/**
 * The strip at the bottom of a wide screen, in the grid of its layout: what the step says and the way on, and what it
 * asks. The height of neither changes in a flow.
 */
export const Dock = memo(function Dock({ room }: { room: Room }) {
  return (
    <>
      <div className="row-span-2 row-start-2 grid min-h-0 border-t border-rule grid-cols-[4.6rem_minmax(0,1fr)_11.5rem] gap-x-4 overflow-y-auto py-3.5 ps-5 pe-5 xl:gap-x-5 xl:ps-6">
        <StepNumber step={room.step} total={room.definition.length} />
        <Caption room={room} />
        <div className="flex flex-col gap-2">
          <BackAndNext room={room} />
          <UndoButton room={room} />
          <Onward room={room} />
          <StartAndPlay room={room} />
        </div>
      </div>
      <div className="col-start-2 row-start-3 min-h-0 overflow-y-auto border-s border-t border-rule px-5 py-3">
        <Aside room={room} />
      </div>
    </>
  )
})
