import { toggleFullScreen } from '#pages/present/controls/full-screen.ts'
import type { OtherWindow } from '#pages/present/controls/use-other-window.ts'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { Button } from '#ui/Button.tsx'

/** The rest of the keys as buttons. */
export function StepButtons({
  presenter: { send, shared, scene },
  other,
}: {
  presenter: Presenter
  other: OtherWindow
}) {
  const { view } = shared
  const open = (overlay: 'steps' | 'break' | 'help') => () => send({ type: 'OVERLAY', overlay })
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" aria-keyshortcuts="Shift+ArrowLeft" onClick={() => send({ type: 'BACK_STEP' })}>
        {say('step-back')}
      </Button>
      <Button
        size="small"
        aria-keyshortcuts="Shift+ArrowRight"
        onClick={() => send({ type: 'NEXT_STEP', now: Date.now() })}
      >
        {say('step-next')}
      </Button>
      <Button size="small" aria-keyshortcuts="Home" onClick={() => send({ type: 'FIRST' })}>
        {say('step-first')}
      </Button>
      <Button size="small" aria-keyshortcuts="End" onClick={() => send({ type: 'LAST' })}>
        {say('step-last')}
      </Button>
      <Button size="small" aria-keyshortcuts="G" onClick={open('steps')}>
        {say('steps')}
      </Button>
      {scene.breaks && (
        <Button size="small" aria-keyshortcuts="E" onClick={open('break')}>
          {say('break')}
        </Button>
      )}
      <Button
        size="small"
        aria-keyshortcuts="."
        aria-pressed={view.blank}
        onClick={() => send({ type: 'BLANK' })}
        className="aria-pressed:bg-ink aria-pressed:text-paper"
      >
        {say('blank-short')}
      </Button>
      <Button size="small" aria-keyshortcuts="F" onClick={toggleFullScreen}>
        {say('full-screen')}
      </Button>
      <Button size="small" aria-keyshortcuts="?" onClick={open('help')}>
        {say('help')}
      </Button>
      <Button size="small" aria-keyshortcuts="S" onClick={other.open}>
        {say('open-audience')}
      </Button>
    </div>
  )
}
