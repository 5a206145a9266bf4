import { useState } from 'react'
import { askedPosition } from '#pages/flow/position.ts'
import { NoticeBar } from '#ui/NoticeBar.tsx'
import type { Role } from './message.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'

interface Props {
  /** What the address asked for. */
  step: string | undefined
  scene: Scene
  role: Role
}

/** Says that there is no such step, and that the nearest is shown; the audience hears nothing of it. */
export function StepNotice({ step, scene, role }: Props) {
  const [asked, setAsked] = useState(step)
  const total = scene.course.length
  if (role === 'audience' || !askedPosition(asked, total).strange) return null
  return (
    <div className={role === 'projector' ? 'fixed end-3 bottom-14 z-4 border border-edge' : ''}>
      <NoticeBar
        text={say('step-range', { asked: (asked ?? '').slice(0, 24), total })}
        onDismiss={() => setAsked(undefined)}
      />
    </div>
  )
}
