import { t } from '#i18n/t.ts'
import { captionOf, type Room } from './room.ts'

/** The page's one status: says each step to a screen reader, and where a run ends, why. */
export function Announcer({ room }: { room: Room }) {
  const { step, definition } = room
  return (
    <div role="status" className="sr-only">
      <p>{t('step-announced', { step, total: definition.length, caption: captionOf(room) })}</p>
    </div>
  )
}
