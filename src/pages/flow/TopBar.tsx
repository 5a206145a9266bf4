import { memo, useState } from 'react'
import { t } from '#i18n/t.ts'
import { SearchButton } from '#pages/search/SearchButton.tsx'
import { FlowTitle } from '#pages/variants/FlowTitle.tsx'
import { Button } from '#ui/Button.tsx'
import { useLater } from '#ui/later.ts'
import { ThemeToggle } from '#ui/ThemeToggle.tsx'
import { ClassClock } from './ClassClock.tsx'
import { embedded } from './embed/embedded.ts'
import { WayOut } from './embed/WayOut.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import type { Mode } from './player.ts'
import type { Room } from './room.ts'
import { shareDialog } from './share-dialog.ts'
import { WireBadge } from './WireBadge.tsx'

interface Props {
  room: Room
  /** The room as the tools show it, which follow the step; null before they come. */
  following: Room | null
}

/** The bar at the top of a wide screen. */
export function TopBar({ room, following }: Props) {
  const { definition, walk, step, player } = room
  const { id, content } = definition
  return (
    <header className="flex h-13 items-center gap-3 border-b border-rule ps-5 pe-3">
      <WayOut
        room={room}
        named
        className="flex min-h-9 shrink-0 items-center gap-2 rounded-md font-semibold"
      />
      <FlowTitle
        id={id}
        name={content.name}
        variant={content.variant}
        step={walk.at === 0 ? 0 : step}
        state={{ mode: player.mode, depth: player.depth }}
      />
      {following && <Tools room={following} mode={player.mode} />}
    </header>
  )
}

/** `mode` is the one that is chosen now, also while the step is still to come. */
const Tools = memo(function Tools({ room, mode }: { room: Room; mode: Mode }) {
  const [sharing, setSharing] = useState(false)
  const ShareDialog = useLater(shareDialog, sharing)
  return (
    <div className="ms-auto flex shrink-0 items-center gap-2 xl:gap-3">
      <WireBadge room={room} />
      <ModeSwitch mode={mode} send={room.player.send} />
      <ClassClock room={room} />
      <Button variant="plain" onClick={() => setSharing(true)}>
        {t('share')}
      </Button>
      {!embedded && <SearchButton />}
      <ThemeToggle />
      {sharing && ShareDialog && <ShareDialog room={room} onClose={() => setSharing(false)} />}
    </div>
  )
})
