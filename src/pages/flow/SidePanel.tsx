import { memo, useEffect, useRef } from 'react'
import { checkInFocus, isLinasTurn, naturalSection } from './natural-section.ts'
import { Panel } from './Panel.tsx'
import type { Section } from './player.ts'
import type { Room } from './room.ts'
import { SectionNav } from './SectionNav.tsx'
import { sideSections } from './side-sections.ts'
import { useSectionInView } from './use-section-in-view.ts'

/** All about the step in one scrolling column, every part always there; the ledger stays in view below it. */
export const SidePanel = memo(function SidePanel({ room }: { room: Room }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { send } = room.player
  const inView = useSectionInView(scroller, sideSections)
  // What the learner chose; until then each step shows first what it is about.
  const chosen = useRef<Section>(undefined)
  const natural = naturalSection(room)
  const show = (next: Section) => {
    chosen.current = next
    send({ type: 'LOOK', section: next })
    scrollTo(scroller.current, next, true)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor and the run are what makes a new step.
  useEffect(() => {
    scrollTo(scroller.current, chosen.current ?? natural, false)
    if (chosen.current === undefined && natural === 'checks') showCheck(scroller.current, checkInFocus(room))
  }, [room.walk.at, room.walk.run])
  return (
    <div className="flex min-h-0 min-w-0 flex-col border-s border-rule bg-card">
      <SectionNav room={room} inView={inView} onShow={show} />
      <div ref={scroller} data-scrolls className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {sideSections.map((id) => (
          <div
            key={id}
            data-section={id}
            className="border-b border-rule px-5 py-4 last:min-h-full last:border-b-0"
          >
            <Panel section={id} room={room} />
          </div>
        ))}
      </div>
      {/* One height for all steps, so that nothing above it jumps; only Lina's form needs the room. */}
      <div
        data-scrolls
        className={`flex flex-none flex-col border-t border-rule px-5 pt-1.5 pb-1 *:grow ${isLinasTurn(room) ? 'h-11 overflow-hidden' : 'h-[clamp(10rem,34%,20rem)]'}`}
      >
        <Panel section="ledger" room={room} />
      </div>
    </div>
  )
})

function scrollTo(scroller: HTMLElement | null, section: Section, smooth: boolean): void {
  const target = scroller?.querySelector<HTMLElement>(`[data-section="${section}"]`)
  if (!scroller || !target) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollTo({
    top: target.offsetTop - scroller.offsetTop,
    behavior: smooth && !calm ? 'smooth' : 'instant',
  })
}

/** Brings one check to the middle of the column: sixteen that passed are not the lesson. */
function showCheck(scroller: HTMLElement | null, id: string | undefined): void {
  const row =
    id === undefined
      ? null
      : (scroller?.querySelector<HTMLElement>(`[data-check="${id} refused"]`) ??
        scroller?.querySelector<HTMLElement>(`[data-check="${id}"]`))
  if (!scroller || !row) return
  const offset = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  const room = Math.max(0, scroller.clientHeight - row.offsetHeight)
  if (offset > room) scroller.scrollTop += offset - room / 2
}
