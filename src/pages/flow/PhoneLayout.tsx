import { StandingLine } from '#pages/standing/StandingLine.tsx'
import { useLater } from '#ui/later.ts'
import { Aside } from './Aside.tsx'
import { sheet } from './beside.ts'
import { Caption } from './Caption.tsx'
import { Chips } from './Chips.tsx'
import { BackAndNext, Onward } from './Controls.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { PhoneBar } from './PhoneBar.tsx'
import { PhonePair } from './PhonePair.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import type { Room } from './room.ts'
import { SkipLink } from './SkipLink.tsx'
import { UndoLine } from './UndoLine.tsx'
import { useSwipe } from './use-swipe.ts'

/** A phone or a narrow window: one step from top to bottom, the rest in sheets, Next at the thumb. */
export function PhoneLayout({ room }: { room: Room }) {
  const Sheet = useLater(sheet, true)
  const swipe = useSwipe(room.moves.next, room.moves.back)
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col" {...swipe}>
      <SkipLink />
      <PhoneBar room={room} />
      <StandingLine id={room.definition.id} />
      <NoticeLine notice={room.notice} onDismiss={room.dismiss} />
      <ProgressBar room={room} />
      <main className="flex flex-1 flex-col">
        <PhonePair room={room} />
        {/* On a low screen (a phone on its side, 200 % zoom) the picture alone would fill it: the words come first. */}
        <div className="px-5 pt-4 short:order-first">
          <Caption room={room} large />
          <UndoLine room={room} />
          <Onward room={room} />
        </div>
        <div className="mx-5 mt-4 mb-5 border-t border-rule pt-4">
          <Aside room={room} />
        </div>
      </main>
      <div className="sticky bottom-0 mt-auto grid gap-2.5 border-t border-rule bg-paper px-5 pt-2.5 short:grid-cols-[1.25fr_1fr] short:items-center pb-[max(0.9rem,env(safe-area-inset-bottom))]">
        <Chips room={room} />
        <BackAndNext room={room} tall />
      </div>
      {room.player.sheet && Sheet && <Sheet room={room} section={room.player.sheet} />}
    </div>
  )
}
