import { memo, useEffect, useRef } from 'react'
import { useMedia } from '#ui/use-media.ts'
import { holdInView } from './hold-in-view.ts'
import { checkInFocus, isLinasTurn, naturalSection } from './natural-section.ts'
import { Panel } from './Panel.tsx'
import type { Section } from './player.ts'
import type { Room } from './room.ts'
import { SectionNav } from './SectionNav.tsx'
import { sideSections } from './side-sections.ts'
import { useSectionInView } from './use-section-in-view.ts'

/** Where a page of a server and the ledger do not both have room in the column. */
const low = '(max-height: 62rem)'

/**
 * All about the step in one scrolling column, every part always there; the ledger stays in view below it. Where Lina
 * has a page to use and the screen is low, her page has the whole column, and the ledger follows it.
 */
export const SidePanel = memo(function SidePanel({ room }: { room: Room }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { send } = room.player
  const inView = useSectionInView(scroller, sideSections)
  // What the learner chose; until then each step shows first what it is about.
  const chosen = useRef<Section>(undefined)
  const natural = naturalSection(room)
  const linasTurn = isLinasTurn(room)
  const isLow = useMedia(low)
  const below = linasTurn && isLow
  const show = (next: Section) => {
    chosen.current = next
    send({ type: 'LOOK', section: next })
    scrollTo(scroller.current, next, true)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor and the run are what makes a new step.
  useEffect(() => {
    if (!scroller.current) return undefined
    return holdInView(scroller.current, () => {
      scrollTo(scroller.current, chosen.current ?? natural, false)
      if (chosen.current === undefined && natural === 'checks')
        showCheck(scroller.current, checkInFocus(room))
    })
  }, [room.walk.at, room.walk.run])
  return (
    <>
      <SectionNav room={room} inView={inView} onShow={show} />
      <div ref={scroller} data-scrolls className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {sideSections.map((id) => (
          <div
            key={id}
            data-section={id}
            className="border-b border-rule px-5 py-4 last:border-b-0 data-[section=screen]:min-h-[calc(100%+3rem)]"
          >
            <Panel section={id} room={room} />
          </div>
        ))}
        {below && (
          <div className="px-5 py-4">
            <Panel section="ledger" room={room} />
          </div>
        )}
      </div>
      {/* One height for all steps, so that nothing above it jumps. */}
      {!below && (
        <div
          data-scrolls
          className="relative flex h-[clamp(10rem,34%,20rem)] flex-none flex-col border-t border-rule px-5 pt-1.5 pb-1 *:grow"
        >
          <Panel section="ledger" room={room} />
        </div>
      )}
    </>
  )
})

/** Brings a section to the top of the column. A page on Lina's screen needs the room of the section's heading as well. */
function scrollTo(scroller: HTMLElement | null, section: Section, smooth: boolean): void {
  const whole = scroller?.querySelector(`[data-section="${section}"]`)
  const page = section === 'screen' ? whole?.querySelector('h2')?.parentElement : null
  const target = page?.nextElementSibling ?? whole
  if (!scroller || !target) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const gap = target === whole ? 0 : 6
  const away = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTo({
    top: scroller.scrollTop + away - gap,
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
