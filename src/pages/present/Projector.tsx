import { Announcer } from './Announcer.tsx'
import { BlockedLine } from './controls/BlockedLine.tsx'
import { ControlBar, Menu } from './controls/ControlBar.tsx'
import { Overlays } from './controls/Overlays.tsx'
import { useIdle } from './controls/use-idle.ts'
import type { OtherWindow } from './controls/use-other-window.ts'
import { usePresentKeys } from './controls/use-present-keys.ts'
import { useWindowSize } from './controls/use-window-size.ts'
import type { Plan } from './plan.ts'
import { say } from './say.ts'
import { MomentCode } from './screen/MomentCode.tsx'
import { drawerRoom } from './speaker/drawer-room.ts'
import { NotesDrawer } from './speaker/NotesDrawer.tsx'
import { usePeers } from './use-peers.ts'
import type { Presenter } from './use-presenter.ts'

interface Props {
  presenter: Presenter
  other: OtherWindow
  plan: Plan | undefined
}

/** The page on the projector, led by its own keys: the screen, and over it what is needed for a moment. */
export function Projector({ presenter, other, plan }: Props) {
  const { scene, context, shared, send } = presenter
  const { overlay, view } = context
  const { width, height } = useWindowSize()
  const idle = useIdle(2000)
  const typed = usePresentKeys(presenter, other.open)
  const { speaker } = usePeers(presenter.room)
  const notes = overlay === 'notes' && speaker === 0 ? drawerRoom(width, height) : { side: 0, foot: 0 }
  const asleep = idle && overlay === null && other.blocked === undefined
  return (
    <div
      className="pr-look pr-page"
      data-look={view.look}
      data-asleep={asleep || undefined}
      data-blank={view.blank || undefined}
    >
      <main>
        {scene.draw({
          shared,
          width: width - notes.side,
          height: height - notes.foot,
          motion: true,
          onPoint: (step) => send({ type: 'SPOT', step }),
          onVote: (choice) => send({ type: 'VOTE', choice, by: 1 }),
        })}
      </main>
      <MomentCode presenter={presenter} />
      <div
        className="pr-over-screen"
        style={{ insetInlineEnd: notes.side + 12, insetBlockEnd: notes.foot + 4 }}
      >
        <BlockedLine other={other} />
        {overlay === 'menu' && <Menu presenter={presenter} />}
        <ControlBar presenter={presenter} other={other} withNotes={speaker === 0} />
      </div>
      {notes.side + notes.foot > 0 && <NotesDrawer presenter={presenter} plan={plan} room={notes} />}
      {typed !== '' && <p className="pr-typed">{say('to', { typed })}</p>}
      <Overlays presenter={presenter} />
      <Announcer presenter={presenter} />
    </div>
  )
}
