import { t } from '#i18n/t.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Panel } from './Panel.tsx'
import type { Section } from './player.ts'
import type { Room } from './room.ts'
import { Steps } from './Steps.tsx'

/** One part of the step on a phone, over the rest: the same panel that a laptop has at its side. */
export function Sheet({ room, section }: { room: Room; section: Section }) {
  const close = () => room.player.send({ type: 'CLOSE' })
  return (
    <Dialog title={t(`section-${section}`)} shape="sheet" onClose={close}>
      <div className="panel-sheet px-5 py-4">
        {section === 'steps' ? <Steps room={room} onGo={close} /> : <Panel section={section} room={room} />}
      </div>
    </Dialog>
  )
}
