import { memo } from 'react'
import { Aside } from './Aside.tsx'
import { Caption } from './Caption.tsx'
import { BackAndNext, Onward, StartAndPlay } from './Controls.tsx'
import type { Room } from './room.ts'
import { StepNumber } from './StepNumber.tsx'
import { wideAside, wideDock } from './screen-frame.ts'
import { UndoButton } from './UndoLine.tsx'

/**
 * The strip at the bottom of a wide screen, in the grid of its layout: what the step says and the way on, and what it
 * asks, which follows. The height of neither changes in a flow.
 */
export const Dock = memo(function Dock({ room, following }: { room: Room; following: Room | null }) {
  return (
    <>
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
      <div className={wideAside}>{following && <Aside room={following} />}</div>
    </>
  )
})
