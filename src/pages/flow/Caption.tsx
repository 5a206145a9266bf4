import { Outcome } from './Outcome.tsx'
import { type Room, tellsWhy } from './room.ts'

/** What the step says: one sentence, and its reason once it is told; at an end, how it ended. */
export function Caption({ room, large = false }: { room: Room; large?: boolean }) {
  const { words, frame } = room
  return (
    <div className="min-w-0">
      <h1
        className={`text-pretty font-serif tracking-[-0.005em] ${large ? 'text-[27px]/8' : 'text-[23px]/7 xl:text-[25px]/[30px]'}`}
      >
        {words.caption}
      </h1>
      <div className="mt-1.5 grid max-w-[44rem] gap-1.5 text-pretty text-[15px]/[22px] text-soft lg:text-[14px]/5">
        {tellsWhy(room) && !frame.refused && <p>{words.why}</p>}
        <Outcome room={room} />
      </div>
    </div>
  )
}
