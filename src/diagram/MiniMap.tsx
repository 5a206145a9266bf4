import type { Participant } from '#flows/kit/types.ts'
import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { say } from './say.ts'

/** All participants as marks in a row; those of the step stand out. */
export function MiniMap({
  participants,
  shown,
}: {
  participants: readonly Participant[]
  shown: readonly Participant[]
}) {
  const names = shown.map(({ name }) => name).join(', ')
  return (
    <div className="dg-map" role="img" aria-label={say('pair', { count: participants.length, names })}>
      {participants.map(({ id, role, mark }) => (
        <span key={id} className="dg-mark" data-shown={shown.some((one) => one.id === id) || undefined}>
          <ParticipantIcon role={role} mark={mark} size={20} />
        </span>
      ))}
    </div>
  )
}
