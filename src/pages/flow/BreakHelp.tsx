import { Button } from '#ui/Button.tsx'
import type { Room } from './room.ts'
import { say } from './say.ts'

/** In Break, in place of the question: what to do; on a phone, where the message is behind a sheet, the way to it. */
export function BreakHelp({ room: { view, player } }: { room: Room }) {
  const some = view.messages.length > 0
  return (
    <div className="text-[14px]/5">
      <p className="font-semibold text-[15px]">{say('break-title')}</p>
      <p className="mt-1 text-soft">{say(some ? 'break-lead' : 'break-nothing')}</p>
      {some && (
        <Button className="mt-3 lg:hidden" onClick={() => player.send({ type: 'OPEN', sheet: 'message' })}>
          {say('break-open')}
        </Button>
      )}
    </div>
  )
}
