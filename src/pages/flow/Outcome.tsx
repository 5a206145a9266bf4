import { CircleCheck, CircleX } from 'lucide-react'
import { t } from '#i18n/t.ts'
import type { Room } from './room.ts'

/** At the end of a run: what it means for the people in the story. A refusal is a result like any other. */
export function Outcome({ room: { frame, definition } }: { room: Room }) {
  const words = definition.content.endings[frame.state]
  if (!frame.refused && !frame.done) return null
  const Icon = frame.refused ? CircleX : CircleCheck
  return (
    <p>
      <strong
        className={`me-1.5 inline-flex items-center gap-1.5 align-top font-semibold ${frame.refused ? 'text-no' : 'text-ok'}`}
      >
        <Icon size={16} aria-hidden="true" />
        {frame.refused ? t('refused') : t('flow-done')}
      </strong>
      {words}
    </p>
  )
}
