import { Clock } from 'lucide-react'
import { locale } from '#i18n/locale.ts'
import { t } from '#i18n/t.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import type { Room } from './room.ts'

const jumps = [
  ['clock-minute', 60],
  ['clock-hour', 3600],
  ['clock-day', 86_400],
] as const

/** The time on the run's clock where the learner sits: `10:55:41`, and from the second day on `Day 2, 10:55:41`. */
function clockTime({ frame, walk }: Room): string {
  const day = 1 + dayOf(frame.time) - dayOf(walk.run.startedAt)
  const time = timeOfDay(frame.time)
  return day > 1 ? t('clock-day-time', { day, time }) : time
}

/** The number of a local day; a day with a change of the hour counts as one as well. */
function dayOf(seconds: number): number {
  const date = new Date(seconds * 1000)
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000
}

/** Seconds since the epoch as the time of day where the learner sits. */
function timeOfDay(seconds: number): string {
  const date = new Date(seconds * 1000)
  const { tag } = locale()
  // Intl is slow to wake up, and the clock comes with the first step.
  if (/^en\b/.test(tag))
    return [date.getHours(), date.getMinutes(), date.getSeconds()]
      .map((part) => String(part).padStart(2, '0'))
      .join(':')
  return new Intl.DateTimeFormat(tag, { timeStyle: 'medium', hourCycle: 'h23' }).format(date)
}

/** The run's clock, and buttons to let time pass. */
export function ClassClock({ room }: { room: Room }) {
  const time = clockTime(room)
  return (
    <Popover
      label={t('clock-now', { time })}
      button={
        <>
          <Clock size={15} aria-hidden="true" />
          {time}
        </>
      }
      buttonClass="inline-flex min-h-9 shrink-0 cursor-pointer items-center gap-1.5 rounded-md px-2 text-[14px] tabular-nums text-soft hover:bg-wash hover:text-ink"
    >
      <ClockButtons room={room} />
    </Popover>
  )
}

/** The clock, what it is, and its three jumps. */
export function ClockButtons({ room }: { room: Room }) {
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold">{t('clock')}</p>
        <p aria-live="polite" className="tabular-nums">
          {clockTime(room)}
        </p>
      </div>
      <p className="mt-0.5 mb-2.5 text-[13px]/5 text-soft">{t('clock-note')}</p>
      <div className="grid grid-cols-3 gap-1.5">
        {jumps.map(([id, seconds]) => (
          <Button
            key={id}
            size="small"
            className="min-h-9 max-lg:min-h-11"
            onClick={() => room.moves.act({ type: 'CLOCK', seconds })}
          >
            {t(id)}
          </Button>
        ))}
      </div>
    </>
  )
}
