import type { CSSProperties } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Pair } from '#pages/compare/pairs.ts'
import type { Side } from '#pages/compare/row-view.ts'
import { say as sayOfCompare } from '#pages/compare/say.ts'
import { tagText } from '#pages/compare/TagMark.tsx'
import { say } from '#pages/present/say.ts'
import type { ScreenProps } from '#pages/present/scene.ts'
import { useFit } from '#pages/present/screen/use-fit.ts'
import type { CompareCourse } from './course.ts'

interface Props extends Pick<ScreenProps, 'shared' | 'height'> {
  pair: Pair
  flows: Readonly<Record<Side, FlowDefinition>>
  course: CompareCourse
}

/** How many rows before this one stay on the screen. */
const earlier = 2

/** Both lanes: the row looked at, large, and the ones before it by title and tag. */
export function Lanes({ pair, flows, course, shared: { run, view }, height }: Props) {
  const box = useFit<HTMLElement>()
  const { step, phase } = view
  const asked = phase === 'question'
  const past = Array.from({ length: earlier }, (_, index) => step - earlier + index).filter((n) => n > 0)
  const row = course.row(run, step)
  const style: CSSProperties = { height }
  return (
    <section ref={box} className="pr-lanes" style={style} aria-label={sayOfCompare('rows')}>
      <ol className="pr-past">
        {past.map((n) => (
          <li key={n}>
            {say('past-row', { n, title: pair.rows[n - 1]?.title ?? '' })}{' '}
            <b>{tagText(course.row(run, n).compared.tag, pair)}</b>
          </li>
        ))}
      </ol>
      <h2>{pair.left.name}</h2>
      <span />
      <h2>{pair.right.name}</h2>
      {asked ? (
        <p className="pr-ask" aria-hidden="true">
          ?
        </p>
      ) : (
        <>
          <Captions flow={flows.left} steps={row.steps.left} />
          <p className="pr-tag">{tagText(row.compared.tag, pair)}</p>
          <Captions flow={flows.right} steps={row.steps.right} />
        </>
      )}
    </section>
  )
}

function Captions({ flow, steps }: { flow: FlowDefinition; steps: readonly number[] }) {
  const last = steps.at(-1)
  const caption = last === undefined ? undefined : flow.content.steps[last]?.caption
  return <p className="pr-lane">{caption ?? say('lane-rests')}</p>
}
