import type { Room } from './room.ts'
import { say } from './say.ts'

/** In Break, in place of the question: what to do. */
export function BreakHelp({ room: { view } }: { room: Room }) {
  return (
    <div className="text-[14px]/5">
      <p className="font-semibold text-[15px]">{say('break-title')}</p>
      <p className="mt-1 text-soft">{view.messages.length > 0 ? say('break-lead') : say('break-nothing')}</p>
    </div>
  )
}
