import { say } from '#pages/say.ts'
import type { FlowProgress } from './progress.ts'

interface Props {
  length: number
  progress: FlowProgress
}

/** How many steps a flow has, and where one has begun, a segment for each that was seen. */
export function StepsSeen({ length, progress: { seen } }: Props) {
  if (seen.length === 0)
    return <p className="text-[13px]/5 text-soft">{say('steps-to-walk', { count: length })}</p>
  const all = seen.length === length
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[13px]/5">
      <span aria-hidden="true" className="flex w-full max-w-44 gap-0.5">
        {Array.from({ length }, (_, index) => index + 1).map((step) => (
          <span
            key={step}
            className={`h-1 flex-1 rounded-full ${seen.includes(step) ? (all ? 'bg-ok' : 'bg-ink') : 'bg-rule'}`}
          />
        ))}
      </span>
      <span className={all ? 'font-semibold text-ok' : 'text-soft'}>
        {all
          ? say('steps-all-seen', { count: length })
          : say('steps-seen', { seen: seen.length, count: length })}
      </span>
    </div>
  )
}
