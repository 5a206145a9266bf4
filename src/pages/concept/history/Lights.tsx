import { events } from './events.en.ts'
import { say } from './say.ts'

/** Who used OAuth at a date, and what was said against it: all up to then, the newest first. */
export function Lights({ index }: { index: number }) {
  return (
    <div className="mt-8 grid gap-x-14 gap-y-6 md:grid-cols-2">
      <Side title={say('adopters')} nothing={say('nobody')} what="adopters" index={index} />
      <Side title={say('criticism')} nothing={say('nothing')} what="criticism" index={index} />
    </div>
  )
}

interface Props {
  title: string
  nothing: string
  what: 'adopters' | 'criticism'
  index: number
}

function Side({ title, nothing, what, index }: Props) {
  const told = events.slice(0, index + 1).filter((event) => event[what] !== undefined)
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      {told.length === 0 && <p className="mt-1 text-soft">{nothing}</p>}
      <ul className="mt-1 grid gap-1.5">
        {told.toReversed().map((event) => (
          <li key={event.what} className={event === events[index] ? '' : 'text-soft'}>
            <span className="text-[13px] text-soft">{event.when}</span> {event[what]}
          </li>
        ))}
      </ul>
    </div>
  )
}
