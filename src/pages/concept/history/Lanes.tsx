import { FlowLink } from '#pages/standing/FlowLink.tsx'
import { type Lane, lanes, percent, stateAt } from './lanes.ts'
import { say } from './say.ts'

const years = [2005, 2010, 2015, 2020, 2025]
const now = 2026.9

const looks = {
  'not-yet': 'bg-rule',
  there: 'bg-ok',
  over: 'bg-field',
} as const

/** The picture: a bar for each flow on the line of time, lit as it stood at a date. */
export function Lanes({ at }: { at: number }) {
  return (
    <figure className="mt-4">
      <ul className="border-y border-rule">
        {lanes.map((lane) => (
          <li
            key={lane.id}
            className="grid gap-x-5 py-1.5 sm:grid-cols-[17rem_minmax(0,1fr)_7.5rem] sm:items-center"
          >
            <FlowLink id={lane.id} />
            <Bar lane={lane} at={at} />
            <span className="text-[13px]/5 text-soft">{say(stateAt(lane, at))}</span>
          </li>
        ))}
      </ul>
      <div
        aria-hidden="true"
        dir="ltr"
        className="grid gap-x-5 text-[13px] text-soft sm:grid-cols-[17rem_minmax(0,1fr)_7.5rem]"
      >
        <span className="max-sm:hidden" />
        <span className="relative h-6">
          {years.map((year) => (
            <span key={year} className="absolute" style={{ left: `${percent(year)}%` }}>
              {year}
            </span>
          ))}
        </span>
      </div>
      <figcaption className="mt-2 text-[14px]/5 text-soft">{say('caption')}</figcaption>
    </figure>
  )
}

function Bar({ lane, at }: { lane: Lane; at: number }) {
  const { from, until = now } = lane
  return (
    <span aria-hidden="true" dir="ltr" className="relative h-5">
      <span
        className={`absolute top-1.5 h-2 rounded-full ${looks[stateAt(lane, at)]}`}
        style={{ left: `${percent(from)}%`, width: `${percent(until) - percent(from)}%` }}
      />
      <span className="absolute inset-y-0 border-s-2 border-go" style={{ left: `${percent(at)}%` }} />
    </span>
  )
}
