import { useCheckNote } from '#panels/notes/check-notes.ts'
import { ClauseLink } from '#ui/ClauseLink.tsx'
import type { Cause } from './cause.ts'
import type { Room } from './room.ts'
import { say } from './say.ts'

/** In place of the question where a check has failed: which one, whose, by which clause, and what it is good for. */
export function Verdict({ room, cause: { by, result } }: { room: Room; cause: Cause }) {
  const who = room.definition.participants.find(({ id }) => id === by)?.name ?? by
  const note = useCheckNote(result.id, true)
  return (
    <section aria-label={say('verdict')} className="text-[14px]/5">
      <h2 className="text-[15px] font-semibold">{say('verdict-by', { who })}</h2>
      <p className="mt-1">
        <span aria-hidden="true" className="me-1.5 font-bold text-no">
          ✕
        </span>
        {result.says}
      </p>
      <p className="mt-0.5 flex flex-wrap gap-x-3 font-mono text-[12px] text-soft">
        {result.id}
        <ClauseLink id={result.clause} />
      </p>
      {note !== undefined && <p className="mt-1.5 text-soft">{note}</p>}
    </section>
  )
}
