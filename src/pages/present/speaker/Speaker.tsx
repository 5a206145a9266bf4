import { ExternalLink } from 'lucide-react'
import { Link } from 'wouter'
import { Announcer } from '#pages/present/Announcer.tsx'
import { BlockedLine } from '#pages/present/controls/BlockedLine.tsx'
import { NextBack } from '#pages/present/controls/NextBack.tsx'
import { Overlays } from '#pages/present/controls/Overlays.tsx'
import { ScreenSettings } from '#pages/present/controls/ScreenSettings.tsx'
import type { OtherWindow } from '#pages/present/controls/use-other-window.ts'
import { usePresentKeys } from '#pages/present/controls/use-present-keys.ts'
import { VoteButtons } from '#pages/present/controls/VoteButtons.tsx'
import type { Plan } from '#pages/present/plan.ts'
import { say } from '#pages/present/say.ts'
import { usePeers } from '#pages/present/use-peers.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { NextTitle } from './NextTitle.tsx'
import { Notes } from './Notes.tsx'
import { PlanList } from './PlanList.tsx'
import { SmallCopy } from './SmallCopy.tsx'
import { StepButtons } from './StepButtons.tsx'
import { Timer } from './Timer.tsx'

interface Props {
  presenter: Presenter
  other: OtherWindow
  plan: Plan | undefined
}

/** The speaker's window: what the room sees, small, and all that the room does not see. */
export function Speaker({ presenter, other, plan }: Props) {
  const { scene, shared, send, room } = presenter
  const { view, run } = shared
  const typed = usePresentKeys(presenter, other.open)
  const { audience, projector } = usePeers(room)
  return (
    <div className="mx-auto max-w-[110rem] px-5 pb-6">
      <header className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2">
        <h1 className="font-semibold text-[16px]">{scene.name}</h1>
        <p className="min-w-24 text-[14px] text-soft">
          {typed === '' ? view.pressed && say('pressed', { keys: view.pressed }) : say('to', { typed })}
        </p>
        <Timer clock={view.clock} plan={plan} onToggle={() => send({ type: 'CLOCK', now: Date.now() })} />
      </header>
      <BlockedLine other={other} />
      <main className="grid gap-x-8 gap-y-5 pt-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-4">
          <SmallCopy presenter={presenter} />
          <NextBack presenter={presenter} size="tall" />
          <StepButtons presenter={presenter} other={other} />
          <p className="text-[14px] text-soft">
            {audience > 0 && say('linked', { count: audience })}{' '}
            {projector > 0 && say('linked-projector', { count: projector })}{' '}
            {audience + projector === 0 && say('alone')}
          </p>
          <details open className="border-t border-rule pt-2">
            <summary className="min-h-8 cursor-pointer font-semibold text-[15px]/8">{say('menu')}</summary>
            <ScreenSettings presenter={presenter} />
          </details>
        </div>
        <div className="grid content-start gap-4">
          {plan && <PlanList plan={plan} onStep={(step) => send({ type: 'STEP', step, now: Date.now() })} />}
          <NextTitle presenter={presenter} />
          <VoteButtons presenter={presenter} />
          <section aria-label={say('notes')}>
            <Notes notes={scene.notes(view.step, run)} vote={view.votes[view.step]} />
          </section>
          <Link
            href={scene.learnerPath(view.step)}
            className="inline-flex items-center gap-1.5 justify-self-start text-[14px] text-go underline underline-offset-4"
          >
            <ExternalLink size={14} aria-hidden="true" />
            {say('learner')}
          </Link>
        </div>
      </main>
      <Overlays presenter={presenter} />
      <Announcer presenter={presenter} />
    </div>
  )
}
