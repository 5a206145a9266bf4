import { useEffect, useState } from 'react'
import { type Clock, elapsed, timeText } from '#pages/present/clock.ts'
import { minutesLate, type Plan } from '#pages/present/plan.ts'
import { say } from '#pages/present/say.ts'
import { Button } from '#ui/Button.tsx'

/** The time that has run, in all and for this flow, and how far it is from the plan. It begins with the first Next. */
export function Timer({
  clock,
  plan,
  onToggle,
}: {
  clock: Clock
  plan: Plan | undefined
  onToggle: () => void
}) {
  const runs = clock.since !== null
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (!runs) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [runs])
  const passed = elapsed(clock, now)
  const late = plan && minutesLate(plan, passed)
  return (
    <div role="timer" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="font-mono text-[22px]/7 font-semibold">{timeText(passed)}</span>
      <span className="text-[14px] text-soft">
        {say('this-flow', { time: timeText(Math.max(0, passed - clock.flowFrom)) })}
      </span>
      {late !== undefined && (
        <span className="text-[14px]">
          {late > 0
            ? say('late', { count: late })
            : late < 0
              ? say('early', { count: -late })
              : say('on-time')}
        </span>
      )}
      <Button size="small" aria-keyshortcuts="T" onClick={onToggle}>
        {say(runs ? 'timer-stop' : 'timer-go')}
      </Button>
    </div>
  )
}
