import { X } from 'lucide-react'
import type { Plan } from '#pages/present/plan.ts'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { NextTitle } from './NextTitle.tsx'
import { Notes } from './Notes.tsx'
import { PlanList } from './PlanList.tsx'
import { Timer } from './Timer.tsx'

/** With one screen alone: the notes at the foot of the same window, over what the room would see. */
export function NotesDrawer({ presenter, plan }: { presenter: Presenter; plan: Plan | undefined }) {
  const { scene, shared, send } = presenter
  const { view, run } = shared
  return (
    <aside
      aria-label={say('notes')}
      className="absolute inset-x-0 bottom-0 z-2 max-h-[56dvh] overflow-y-auto border-t-2 border-ink bg-card px-6 pt-3 pb-16 text-ink"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-2">
        <NextTitle presenter={presenter} />
        <div className="flex items-center gap-2">
          <Timer clock={view.clock} plan={plan} onToggle={() => send({ type: 'CLOCK', now: Date.now() })} />
          <IconButton label={say('close')} onClick={() => send({ type: 'OVERLAY', overlay: null })}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      {plan && <PlanList plan={plan} onStep={(step) => send({ type: 'STEP', step, now: Date.now() })} />}
      <Notes notes={scene.notes(view.step, run)} vote={view.votes[view.step]} />
    </aside>
  )
}
