import type { Room } from './room.ts'

/** One segment a step: done, here, to come. The number beside it says the same. */
export function ProgressBar({ room: { step, definition, walk } }: { room: Room }) {
  return (
    <div aria-hidden="true" className="flex gap-1 px-4 pt-2.5">
      {Array.from({ length: definition.length }, (_, index) => index + 1).map((n) => (
        <span
          key={n}
          className={`h-1 flex-1 rounded-full ${n < step ? 'bg-ink' : n === step && walk.at > 0 ? 'bg-go' : 'bg-rule'}`}
        />
      ))}
    </div>
  )
}
