import { useDeferredValue } from 'react'
import { StandingLine } from '#pages/standing/StandingLine.tsx'
import { useLater } from '#ui/later.ts'
import { sidePanel } from './beside.ts'
import { Diagram } from './Diagram.tsx'
import { Dock } from './Dock.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import type { Room } from './room.ts'
import { SkipLink } from './SkipLink.tsx'
import { TopBar } from './TopBar.tsx'
import { wideFrame, wideGrid } from './wide-frame.ts'

/** Laptop and projector: everything of a step in view at once, nothing below the fold. */
export function WideLayout({ room }: { room: Room }) {
  // A new step comes to the arrow, the caption and Next first; the column beside them follows when they stand. Whatever
  // else is done on the page (a depth, a mode) shows there at once.
  const before = useDeferredValue<Room | null>(room, null)
  const SidePanel = useLater(sidePanel, true)
  const beside = before?.walk === room.walk ? room : before
  return (
    <div
      className={`flex flex-col ${wideFrame} ${room.words.article ? '[--article:9rem] min-[70rem]:[--article:6.75rem] xl:[--article:4.75rem]' : ''}`}
    >
      <SkipLink />
      <TopBar room={room} />
      <StandingLine id={room.definition.id} />
      <NoticeLine notice={room.notice} onDismiss={room.dismiss} />
      {/* An article's sentence takes its room from the picture, not from Lina's page beside it. */}
      <main className={wideGrid}>
        <div className="row-start-1 min-h-0 min-w-0">
          <Diagram room={room} />
        </div>
        <div
          aria-busy={!SidePanel || beside?.walk !== room.walk}
          className="col-start-2 row-span-2 row-start-1 flex min-h-0 min-w-0 flex-col border-s border-rule bg-card"
        >
          {beside && SidePanel && <SidePanel room={beside} />}
        </div>
        <Dock room={room} />
      </main>
    </div>
  )
}
