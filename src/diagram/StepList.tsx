import type { Participant } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'
import type { Row, Title } from './rows.ts'
import { say } from './say.ts'
import { sentencesOf } from './sentences.ts'
import type { Style } from './style.ts'
import './step-list.css'

/**
 * The steps as a list: the accessible original of which the diagram is a picture. Each item is a button that goes to
 * its step; what the picture shows of it is said in words. Needs no React Flow.
 * @param rows heights that keep it level with a picture beside it; absent: it stands alone
 * @param scale 1 on a laptop
 */
export function StepList({
  participants,
  titles,
  arrows,
  current,
  onGoTo,
  rows,
  scale = 1,
  id,
}: {
  participants: readonly Participant[]
  titles: readonly Title[]
  arrows: readonly ArrowView[]
  current: number
  onGoTo: (step: number) => void
  rows?: readonly Row[]
  scale?: number
  id?: string
}) {
  const style: Style = { '--u': scale }
  return (
    <ol className="dg-steps" aria-label={say('steps')} id={id} style={style}>
      {titles.map(({ n, title }, i) => (
        <li
          key={n}
          className="dg-step"
          data-future={n > current || undefined}
          aria-current={n === current ? 'step' : undefined}
          style={rows && { minBlockSize: rows[i]?.height }}
        >
          <button type="button" className="dg-go" onClick={() => onGoTo(n)}>
            <span className="dg-number" aria-hidden="true">
              {n}
            </span>
            <span className="sr-only">{say('step', { n })} </span>
            <span>{title}</span>
            <span className="sr-only">
              .{' '}
              {sentencesOf(
                arrows.filter((arrow) => arrow.step === n),
                participants,
              ).join(' ')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
