import type { ArrowView } from '#trace/views.ts'
import { say } from './say.ts'
import '#diagram/arrow.css'
import type { Style } from '#diagram/style.ts'

const channels = ['front', 'back', 'direct', 'human', 'local'] as const

/** What each kind of line means, of those that stand in the drawing. */
export function Legend({ arrows }: { arrows: readonly ArrowView[] }) {
  const used = channels.filter((channel) => arrows.some((arrow) => arrow.channel === channel))
  const unit: Style = { '--u': 0.8, '--ground': 'var(--paper)' }
  return (
    <ul aria-label={say('legend')} className="mt-2 flex flex-wrap gap-x-4 text-[10.5px]" style={unit}>
      {used.map((channel) => (
        <li key={channel} className="inline-flex items-center gap-1.5">
          <svg
            width="34"
            height="12"
            aria-hidden="true"
            className="dg-arrow"
            data-channel={channel}
            data-state="past"
          >
            {(channel === 'back' ? [4.5, 7.5] : [6]).map((y) => (
              <path key={y} className="dg-line" d={channel === 'local' ? 'M2 2H20V10H9' : `M0 ${y}H26`} />
            ))}
            <path className="dg-head" d={channel === 'local' ? 'M3 10l7 -3.5v7Z' : 'M34 6l-8 -4v8Z'} />
          </svg>
          {say(`line-${channel}`)}
        </li>
      ))}
      {arrows.some(({ via }) => via !== undefined) && (
        <li className="inline-flex items-center gap-1.5">
          <svg width="14" height="12" aria-hidden="true" className="dg-arrow" data-state="past">
            <circle className="dg-ring" cx="7" cy="6" r="4" />
          </svg>
          {say('line-ring')}
        </li>
      )}
    </ul>
  )
}
