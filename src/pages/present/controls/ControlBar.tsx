import { CircleHelp, Expand, NotebookPen, PanelsTopLeft, Settings2, X } from 'lucide-react'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { toggleFullScreen } from './full-screen.ts'
import { NextBack } from './NextBack.tsx'
import { ScreenSettings } from './ScreenSettings.tsx'
import type { OtherWindow } from './use-other-window.ts'
import { VoteButtons } from './VoteButtons.tsx'

interface Props {
  presenter: Presenter
  other: OtherWindow
  /** The notes may lie over this window: no other one has them. */
  withNotes: boolean
}

/** The controls at the foot of the room's screen, as long as somebody reaches for them. */
export function ControlBar({ presenter, other, withNotes }: Props) {
  const { context, send } = presenter
  const toggle = (overlay: 'menu' | 'help' | 'notes') =>
    send({ type: 'OVERLAY', overlay: context.overlay === overlay ? null : overlay })
  return (
    <nav
      aria-label={say('controls')}
      className="flex flex-wrap items-center justify-end gap-1.5 rounded-lg bg-card p-1 text-ink max-sm:gap-0"
    >
      <NextBack presenter={presenter} size="small" />
      {withNotes && (
        <IconButton
          label={say('notes')}
          aria-expanded={context.overlay === 'notes'}
          onClick={() => toggle('notes')}
        >
          <NotebookPen size={18} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={say('open-speaker')} aria-keyshortcuts="S" onClick={other.open}>
        <PanelsTopLeft size={18} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={say('full-screen')}
        aria-keyshortcuts="F"
        onClick={toggleFullScreen}
        className="max-sm:hidden"
      >
        <Expand size={18} aria-hidden="true" />
      </IconButton>
      <IconButton label={say('help')} aria-keyshortcuts="?" onClick={() => toggle('help')}>
        <CircleHelp size={18} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={say('menu')}
        aria-expanded={context.overlay === 'menu'}
        onClick={() => toggle('menu')}
      >
        <Settings2 size={18} aria-hidden="true" />
      </IconButton>
      <IconButton label={say('leave')} onClick={() => send({ type: 'OVERLAY', overlay: 'leave' })}>
        <X size={18} aria-hidden="true" />
      </IconButton>
    </nav>
  )
}

/** The menu above the controls: all settings, and the vote. */
export function Menu({ presenter }: { presenter: Presenter }) {
  return (
    <section
      aria-label={say('menu')}
      className="grid max-h-[calc(100dvh-6rem)] gap-4 overflow-y-auto rounded-xl border border-ink bg-card p-4 text-ink"
    >
      <VoteButtons presenter={presenter} />
      <ScreenSettings presenter={presenter} />
    </section>
  )
}
