import { useDeferredValue } from 'react'
import { StandingLine } from '#pages/standing/StandingLine.tsx'
import { useLater } from '#ui/later.ts'
import { Aside } from './Aside.tsx'
import { sidePanel } from './beside.ts'
import { Diagram } from './Diagram.tsx'
import { Dock } from './Dock.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import type { Room } from './room.ts'
import { SkipLink } from './SkipLink.tsx'
import { articleFrame, wideAside, wideFrame, wideGrid, wideSide } from './screen-frame.ts'
import { TopBar } from './TopBar.tsx'

/** Laptop and projector: everything of a step in view at once, nothing below the fold. */
export function WideLayout({ room }: { room: Room }) {
  // A new step comes to the arrow, the caption and Next first; all else follows when they stand. Whatever is done on the
  // page besides (a depth) shows everywhere at once, and a mode or an answer even while they follow.
  const before = useDeferredValue<Room | null>(room, null)
  const SidePanel = useLater(sidePanel, true)
  const following = before?.walk === room.walk ? room : before
  return (
    <div className={`flex flex-col ${room.words.article ? articleFrame : wideFrame}`}>
      <SkipLink />
      <TopBar room={room} following={following} />
      <StandingLine id={room.definition.id} />
      <NoticeLine notice={room.notice} onDismiss={room.dismiss} />
      <main className={wideGrid}>
        <div className="row-start-1 min-h-0 min-w-0">
          <Diagram room={room} />
        </div>
        <div aria-busy={!SidePanel || following?.walk !== room.walk} className={wideSide}>
          {following && SidePanel && <SidePanel room={following} />}
        </div>
        <Dock room={room} />
        <div className={wideAside}>
          {following && <Aside room={following} mode={room.player.mode} answers={room.player.answers} />}
        </div>
      </main>
    </div>
  )
}
