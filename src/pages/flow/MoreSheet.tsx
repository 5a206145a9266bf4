import { Pause, Play, RotateCcw, Share2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '#i18n/t.ts'
import { OfflineLine } from '#pages/offline/OfflineLine.tsx'
import { say } from '#pages/say.ts'
import { VariantSwitch } from '#pages/variants/VariantSwitch.tsx'
import { variantsOf } from '#pages/variants/variants.ts'
import { Button } from '#ui/Button.tsx'
import { ThemeToggle } from '#ui/ThemeToggle.tsx'
import { ClockButtons } from './ClassClock.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import type { Room } from './room.ts'
import { WireBadge } from './WireBadge.tsx'

interface Props {
  room: Room
  onDone: () => void
  onShare: () => void
}

/** On a phone: mode, clock, theme, and the buttons that stand in the bar and the dock of a laptop. */
export function MoreSheet({ room, onDone, onShare }: Props) {
  const { definition, player, startOver, canNext, walk, step } = room
  const Icon = player.playing ? Pause : Play
  return (
    <div className="flex flex-col gap-5 p-5">
      {variantsOf(definition.id) && (
        <Row name={say('variant')}>
          <VariantSwitch id={definition.id} step={walk.at === 0 ? 0 : step} state={{ mode: player.mode }} />
        </Row>
      )}
      <Row name={t('mode')}>
        <ModeSwitch mode={player.mode} send={player.send} onPressed={onDone} />
      </Row>
      <Row name={t('theme')}>
        <ThemeToggle />
      </Row>
      <div>
        <ClockButtons room={room} />
      </div>
      <WireBadge room={room} />
      <OfflineLine />
      <div className="grid grid-cols-2 gap-2 border-t border-rule pt-5">
        <Button
          disabled={!canNext}
          onClick={() => {
            player.send({ type: player.playing ? 'PAUSE' : 'PLAY' })
            onDone()
          }}
        >
          <Icon size={16} aria-hidden="true" />
          {player.playing ? t('pause') : t('play')}
        </Button>
        <Button onClick={onShare}>
          <Share2 size={16} aria-hidden="true" />
          {t('share')}
        </Button>
        <Button
          className="col-span-2"
          disabled={walk.run.events.length === 0}
          onClick={() => {
            startOver()
            onDone()
          }}
        >
          <RotateCcw size={16} aria-hidden="true" />
          {t('start-over')}
        </Button>
      </div>
    </div>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-h-9 items-center justify-between gap-4">
      <p className="font-semibold">{name}</p>
      {children}
    </div>
  )
}
