import { X } from 'lucide-react'
import type { Plan } from '#pages/present/plan.ts'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { noVote } from '#pages/present/view.ts'
import { IconButton } from '#ui/IconButton.tsx'
import type { DrawerRoom } from './drawer-room.ts'
import { NextTitle } from './NextTitle.tsx'
import { Notes } from './Notes.tsx'
import { PlanList } from './PlanList.tsx'
import { Timer } from './Timer.tsx'

interface Props {
  presenter: Presenter
  plan: Plan | undefined
  room: DrawerRoom
}

/** With one screen alone: the notes beside what the room sees. The room can read them too, so they keep the answer. */
export function NotesDrawer({ presenter, plan, room: { side, foot } }: Props) {
  const { scene, shared, send } = presenter
  const { view, run } = shared
  const vote = view.votes[view.step] ?? noVote
  const told = view.phase !== 'question' || vote.revealed
  const notes = <Notes notes={scene.notes(view.step, run)} vote={vote} />
  return (
    <aside
      aria-label={say('notes')}
      className={`absolute end-0 bottom-0 z-2 overflow-y-auto bg-card px-5 py-3 text-ink ${foot > 0 ? 'start-0 border-t-2 border-ink' : 'top-0 border-s-2 border-ink'}`}
      style={foot > 0 ? { blockSize: foot } : { inlineSize: side }}
    >
      <div className="flex items-start justify-between gap-3 pb-2">
        <Timer clock={view.clock} plan={plan} onToggle={() => send({ type: 'CLOCK', now: Date.now() })} />
        <IconButton label={say('close')} onClick={() => send({ type: 'OVERLAY', overlay: null })}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <NextTitle presenter={presenter} />
      {plan && <PlanList plan={plan} onStep={(step) => send({ type: 'STEP', step, now: Date.now() })} />}
      <div className="mt-2 border-t border-rule pt-3">
        {told ? (
          notes
        ) : (
          // The next step begins folded again.
          <details key={view.step}>
            <summary className="min-h-8 cursor-pointer text-[15px]/6">{say('notes-folded')}</summary>
            <div className="pt-2">{notes}</div>
          </details>
        )}
      </div>
    </aside>
  )
}
