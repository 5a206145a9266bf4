import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Task } from '#pages/concept/Task.tsx'
import { Button } from '#ui/Button.tsx'
import { events } from './events.en.ts'
import { Lanes } from './Lanes.tsx'
import { Lights } from './Lights.tsx'
import { say } from './say.ts'

const last = events.length - 1

/** A slider over the dates: the date itself, the flows of that time, who used it, and what people said. */
export function Travel() {
  const [index, setIndex] = useState(0)
  const event = events[index]
  if (!event) return null
  return (
    <Task title={say('task')} how={say('lead')}>
      <div className="mt-5 flex items-center gap-3 noscript:hidden print:hidden">
        <Button size="small" disabled={index === 0} onClick={() => setIndex(index - 1)}>
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          <span className="max-sm:sr-only">{say('before')}</span>
        </Button>
        <input
          type="range"
          min={0}
          max={last}
          value={index}
          onChange={({ currentTarget }) => setIndex(currentTarget.valueAsNumber)}
          aria-label={say('slider')}
          aria-valuetext={`${event.when}: ${event.what}`}
          className="h-8 min-w-0 flex-1 cursor-pointer accent-go"
        />
        <Button size="small" disabled={index === last} onClick={() => setIndex(index + 1)}>
          <span className="max-sm:sr-only">{say('after')}</span>
          <ArrowRight size={16} aria-hidden="true" className="rtl:-scale-x-100" />
        </Button>
      </div>
      <div aria-live="polite" className="mt-4 min-h-32 sm:min-h-24">
        <p className="text-[14px] text-soft">{event.when}</p>
        <h3 className="font-serif text-[24px]/8">{event.what}</h3>
        <p className="mt-1 max-w-[44rem]">{event.text}</p>
      </div>
      <Lanes at={event.at} />
      <Lights index={index} />
    </Task>
  )
}
