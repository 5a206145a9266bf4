import { ChevronLeft, Pause, Play, RotateCcw } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { Button } from '#ui/Button.tsx'
import { useLater } from '#ui/later.ts'
import { waysOn } from './beside.ts'
import { embedded } from './embed/embedded.ts'
import type { Room } from './room.ts'
import { controlsId } from './SkipLink.tsx'

/** Back and Next: always at the same place, never blocked by a question. */
export function BackAndNext({ room, tall = false }: { room: Room; tall?: boolean }) {
  const { walk, canNext, moves, player } = room
  const size = tall ? 'tall' : 'normal'
  const pause = () => player.playing && player.send({ type: 'PAUSE' })
  return (
    <div id={controlsId} className="grid grid-cols-[1fr_1.35fr] gap-2">
      <Button
        size={size}
        aria-keyshortcuts="ArrowLeft PageUp"
        disabled={walk.at === 0}
        onClick={() => {
          pause()
          moves.back()
        }}
      >
        <ChevronLeft size={18} aria-hidden="true" className="-ms-1.5 rtl:-scale-x-100" />
        {t('back')}
      </Button>
      <Button
        variant="primary"
        size={size}
        aria-keyshortcuts="ArrowRight PageDown"
        disabled={!canNext}
        onClick={() => {
          pause()
          moves.next()
        }}
      >
        {t('next')}
      </Button>
    </div>
  )
}

/** The two that are needed seldom. */
export function StartAndPlay({ room }: { room: Room }) {
  const { walk, canNext, player, startOver } = room
  const Icon = player.playing ? Pause : Play
  return (
    <div className="mt-auto flex items-center justify-between gap-1">
      <Button variant="plain" className="-ms-2.5" disabled={walk.run.events.length === 0} onClick={startOver}>
        <RotateCcw size={14} aria-hidden="true" />
        {t('start-over')}
      </Button>
      <Button
        variant="plain"
        className="-me-2.5"
        disabled={!canNext}
        onClick={() => player.send({ type: player.playing ? 'PAUSE' : 'PLAY' })}
      >
        <Icon size={14} aria-hidden="true" />
        {player.playing ? t('pause') : t('play')}
      </Button>
    </div>
  )
}

/** At the good end, the links to other pages; in the frame of a course page there are none. */
export function Onward({ room }: { room: Room }) {
  const wanted = room.frame.done === true && !embedded
  const WaysOn = useLater(waysOn, wanted)
  return wanted && WaysOn ? <WaysOn room={room} /> : null
}
