import { t } from '#i18n/t.ts'
import type { Room } from './room.ts'

/** The page's one status: says each step to a screen reader, and where a run ends, why. */
export function Announcer({ room }: { room: Room }) {
  const { step, words, definition, frame } = room
  const ending = frame.refused ? definition.content.endings[frame.state] : undefined
  return (
    <div role="status" className="sr-only">
      <p>{t('step-announced', { step, total: definition.length, caption: words.caption })}</p>
      {ending !== undefined && <p>{ending}</p>}
    </div>
  )
}
