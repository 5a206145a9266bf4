import { useState } from 'react'
import { type Pair, pairOf } from '#pages/compare/pairs.ts'
import { useFlow } from '#pages/flow/flow-of.ts'
import { askedPosition } from '#pages/flow/position.ts'
import { sharedRun } from '#pages/flow/share-link.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import type { ClassRoom } from './class-room.ts'
import { compareScene } from './compare/CompareScene.tsx'
import { flowScene } from './FlowScene.tsx'
import type { Role } from './message.ts'
import { PresentWindow } from './PresentWindow.tsx'
import type { Plan } from './plan.ts'
import { StepNotice } from './StepNotice.tsx'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { useClassRoom, useSession } from './use-class-room.ts'
import './page.css'

interface Props {
  /** The flow, or 'openid-compare'. */
  id: string
  /** The lesson that the flow is part of. */
  plan?: Plan | undefined
  /** What is presented, where it is neither a flow nor a comparison; another key is another scene. */
  own?: { key: string; scene: (session: string) => Scene | undefined } | undefined
}

/** One of a class's windows: the projector's page, the speaker's or the audience's, by `?mode=`. */
export function PresentPage({ id, plan, own }: Props) {
  const { session, params } = useSession()
  const role = roleOf(params.get('mode'))
  return <Joined key={role} {...{ id, plan, own, role, session, params }} />
}

interface JoinedProps extends Props {
  role: Role
  session: string
  params: URLSearchParams
}

/** The window is in the class before it knows what is presented, and stays in it when that changes. */
function Joined({ id, plan, own, role, session, params }: JoinedProps) {
  const room = useClassRoom(session, role)
  const step = params.get('step') ?? undefined
  const of = { role, session, room, step, plan }
  if (own) return <OwnWindow key={own.key} scene={own.scene} {...of} />
  if (id !== 'openid-compare') return <FlowWindow key={id} id={id} {...of} />
  const pair = pairOf(params.get('pair'))
  return <CompareWindow key={pair.id} pair={pair} {...of} />
}

function roleOf(mode: string | null): Role {
  return mode === 'speaker' || mode === 'audience' ? mode : 'projector'
}

interface WindowProps {
  role: Role
  session: string
  room: ClassRoom
  step: string | undefined
  plan: Plan | undefined
}

function FlowWindow({ id, step, ...rest }: WindowProps & { id: string }) {
  const definition = useFlow(id)
  const [scene] = useState(() => {
    if (!definition) return undefined
    const shared = sharedRun(location.hash, id)
    const from = askedPosition(step, definition.length).step || 1
    const opened = { step: from, ...(shared ? { run: shared.run } : {}) }
    return flowScene(definition, rest.session, opened)
  })
  if (!scene) return <Nothing />
  return (
    <>
      <StepNotice step={step} scene={scene} role={rest.role} />
      <PresentWindow {...rest} step={step} scene={scene} />
    </>
  )
}

/** There is nothing of that name to present: where everything that can be is listed. */
function Nothing() {
  return <NotFoundPage near={{ path: '/present', text: say('to-index') }} />
}

function OwnWindow({ scene: sceneOf, ...rest }: WindowProps & { scene: NonNullable<Props['own']>['scene'] }) {
  const [scene] = useState(() => sceneOf(rest.session))
  return scene ? <PresentWindow {...rest} scene={scene} /> : <Nothing />
}

function CompareWindow({ pair, step, ...rest }: WindowProps & { pair: Pair }) {
  const left = useFlow(pair.left.flow)
  const right = useFlow(pair.right.flow)
  const [scene] = useState(() => {
    const from = askedPosition(step, pair.rows.length).step || 1
    return left && right && compareScene(pair, { left, right }, rest.session, from)
  })
  if (!scene) return <Nothing />
  return (
    <>
      <StepNotice step={step} scene={scene} role={rest.role} />
      <PresentWindow {...rest} step={step} scene={scene} />
    </>
  )
}
