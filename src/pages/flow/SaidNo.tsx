import { ThumbsUp } from 'lucide-react'
import { formOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { Button } from '#ui/Button.tsx'
import { ClauseLink } from '#ui/ClauseLink.tsx'
import type { Cause } from './cause.ts'
import type { Room } from './room.ts'
import { say } from './say.ts'

/** In place of the question where Lina pressed Deny: that this is an answer and no error, and the way to the other one. */
export function SaidNo({ room, cause: { by, result } }: { room: Room; cause: Cause }) {
  const who = room.definition.participants.find(({ id }) => id === by)?.name ?? by
  // What OAuth 1.0a calls it is no word of its standard, but of the extension that its servers speak.
  const error = result.clause.startsWith('rfc5849') ? 'permission_denied' : 'access_denied'
  const asked = denialOf(room)
  return (
    <section aria-label={say('no')} className="text-[14px]/5">
      <h2 className="text-[15px] font-semibold">{say('no-title', { who, error })}</h2>
      <p className="mt-1 text-soft">{say('no-lead')}</p>
      <p className="mt-0.5 flex flex-wrap gap-x-3 font-mono text-[12px] text-soft">
        {result.id}
        <ClauseLink id={result.clause} />
      </p>
      {asked !== undefined && (
        <Button size="small" className="mt-2.5" onClick={() => allow(room, asked)}>
          <ThumbsUp size={15} aria-hidden="true" />
          {say('allow-instead')}
        </Button>
      )}
    </section>
  )
}

/** The frame in which the page waited for the decision that was no. */
function denialOf({ trace, walk }: Room): number | undefined {
  const sent = trace.entries.findLast(
    (entry) =>
      entry.kind === 'request' &&
      entry.at <= walk.at &&
      valueOf(formOf(entry.request), 'decision') === 'deny',
  )
  return sent && sent.at - 1
}

function allow({ walk, moves }: Room, at: number): void {
  moves.open({ ...walk, at })
  moves.act({ type: 'ALLOW' })
}
