import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { askedPosition } from '#pages/flow/position.ts'
import { useTitle } from '#pages/use-title.ts'
import { Audience } from './Audience.tsx'
import type { ClassRoom } from './class-room.ts'
import { useOtherWindow } from './controls/use-other-window.ts'
import type { Role } from './message.ts'
import { Projector } from './Projector.tsx'
import type { Plan } from './plan.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { Speaker } from './speaker/Speaker.tsx'
import { type Presenter, usePresenter } from './use-presenter.ts'
import { inThisWindow, planIn, planKey, windowPath } from './windows.ts'

interface Props {
  scene: Scene
  role: Role
  session: string
  room: ClassRoom
  plan: Plan | undefined
  /** What the address asks for. */
  step: string | undefined
}

/** A window with what it presents. */
export function PresentWindow({ scene, role, session, room, plan, step }: Props) {
  const [, navigate] = useLocation()
  const [params] = useSearchParams()
  const presenter = usePresenter({
    scene,
    role,
    room,
    onLeave: (step) => navigate(scene.learnerPath(step)),
    plan: plan ? { key: planKey(plan), stops: plan.items[plan.at]?.stops ?? [] } : null,
    onEnded: (by) => {
      const part = plan?.items[plan.at + by]
      if (part) navigate(inThisWindow(part.path, params))
    },
    onElsewhere: ({ run, view: { pair, plan } }) => {
      const id = pair === null || run.flow === 'lesson' ? run.flow : 'openid-compare'
      navigate(windowPath(id, { role, session, pair, plan: planIn({ plan }) }), { replace: true })
    },
  })
  useAskedStep(step, plan?.at, presenter)
  const opens = role === 'speaker' ? 'audience' : 'speaker'
  const other = useOtherWindow(scene.id, { role: opens, session, pair: scene.pair, plan })
  useTitle(titleOf(role, scene.name))
  if (role === 'audience') return <Audience presenter={presenter} />
  if (role === 'speaker') return <Speaker presenter={presenter} other={other} plan={plan} />
  return <Projector presenter={presenter} other={other} plan={plan} />
}

/** An audience's tab says nothing of the step. */
function titleOf(role: Role, name: string): string {
  if (role === 'audience') return say('title-audience')
  return say(role === 'speaker' ? 'title-speaker' : 'title-of', { name })
}

/** A lesson leads on inside the same flow: the address asks for another step than before, or for another part. */
function useAskedStep(step: string | undefined, part: number | undefined, { send, scene }: Presenter): void {
  const asks = `${part} ${step}`
  const [asked, setAsked] = useState(asks)
  useEffect(() => {
    if (asked === asks) return
    setAsked(asks)
    if (step === undefined) return
    const { step: to } = askedPosition(step, scene.course.length)
    send({ type: 'STEP', step: to || 1, now: Date.now() })
  }, [asked, asks, step, send, scene])
}
