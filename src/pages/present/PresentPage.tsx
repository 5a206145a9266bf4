import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useFlow } from '#pages/flow/flow-of.ts'
import { askedPosition } from '#pages/flow/position.ts'
import { sharedRun } from '#pages/flow/share-link.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import type { ClassRoom } from './class-room.ts'
import { flowScene } from './FlowScene.tsx'
import type { Role } from './message.ts'
import { PresentWindow } from './PresentWindow.tsx'
import type { Plan } from './plan.ts'
import { sessionOfPage, useClassRoom } from './use-class-room.ts'
import './page.css'

interface Props {
  /** The flow, or 'openid-compare'. */
  id: string
  /** The lesson that the flow is part of. */
  plan?: Plan
}

/** One of a class's windows: the projector's page, the speaker's or the audience's, by `?mode=`. */
export function PresentPage({ id, plan }: Props) {
  const [params] = useSearchParams()
  const role = roleOf(params.get('mode'))
  const [session] = useState(() => sessionOfPage(params.get('s')))
  const room = useClassRoom(session, role)
  const step = params.get('step') ?? undefined
  return <FlowWindow key={`${id} ${role}`} {...{ id, role, session, room, step, plan }} />
}

function roleOf(mode: string | null): Role {
  return mode === 'speaker' || mode === 'audience' ? mode : 'projector'
}

interface WindowProps {
  id: string
  role: Role
  session: string
  room: ClassRoom
  step: string | undefined
  plan: Plan | undefined
}

function FlowWindow({ id, step, ...rest }: WindowProps) {
  const definition = useFlow(id)
  const [scene] = useState(() => {
    if (!definition) return undefined
    const shared = sharedRun(location.hash, id)
    const from = askedPosition(step, definition.length).step || 1
    const opened = { step: from, ...(shared ? { run: shared.run } : {}) }
    return flowScene(definition, rest.session, opened)
  })
  return scene ? <PresentWindow {...rest} scene={scene} /> : <NotFoundPage />
}
