import { t } from '#i18n/t.ts'
import { captionOf, type Room } from './room.ts'

/** The page's one status: says each step to a screen reader, and where a run ends, why. */
export function Announcer({ room }: { room: Room }) {
  const { step, definition } = room
  return (
    <>
      <div role="status" className="sr-only">
        <p>{t('step-announced', { step, total: definition.length, caption: captionOf(room) })}</p>
      </div>
      {/* Inside a step the status stays as it is; what the beat did is said here. */}
      <p aria-live="polite" className="sr-only">
        {beatOf(room)}
      </p>
    </>
  )
}

function beatOf({ walk, frame, arrows, step, definition }: Room): string {
  const live = arrows.findLast((arrow) => arrow.step === step && arrow.state === 'live')
  if (live === undefined || (walk.at > 1 && frame.beat < 2)) return ''
  const nameOf = (id: string) => definition.participants.find((one) => one.id === id)?.name ?? id
  return t('beat-announced', { from: nameOf(live.from), to: nameOf(live.to), label: live.label })
}
