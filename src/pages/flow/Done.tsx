import { CircleCheck } from 'lucide-react'
import { t } from '#i18n/t.ts'
import type { Room } from './room.ts'

/** At the good end: what was reached. */
export function Done({ room: { definition, frame } }: { room: Room }) {
  return (
    <p>
      <strong className="me-1.5 inline-flex items-center gap-1.5 align-top font-semibold text-ok">
        <CircleCheck size={16} aria-hidden="true" />
        {t('flow-done')}
      </strong>
      {definition.content.endings[frame.state]}
    </p>
  )
}
