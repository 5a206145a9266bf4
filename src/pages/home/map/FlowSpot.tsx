import { Link } from 'wouter'
import type { FlowProgress } from '#pages/progress/progress.ts'
import { StepsSeen } from '#pages/progress/StepsSeen.tsx'
import { say as sayShared } from '#pages/say.ts'
import { StandingMark } from '#pages/standing/StandingMark.tsx'
import { at, places, type Spot } from './place.ts'
import { say } from './say.ts'

// What is not for new apps is drawn with a broken line, besides its mark.
const lines = {
  recommended: 'lg:border-field',
  good: 'lg:border-edge',
  limited: 'lg:border-field lg:border-dashed',
  history: 'lg:border-field lg:border-dashed',
} as const

/** A flow on the map. All of it leads to the flow. On a phone it is a row with its places marked under the heads. */
export function FlowSpot({ spot, progress }: { spot: Spot; progress: FlowProgress }) {
  const { flow, from, to, top, bottom } = spot
  const roomy = to > from || bottom > top
  return (
    <li
      style={at(spot)}
      className={`group relative flex flex-col gap-1 py-4 max-lg:border-t max-lg:border-rule lg:col-(--columns) lg:row-(--rows) lg:min-h-22 lg:rounded-lg lg:border lg:bg-card lg:px-3.5 lg:py-2.5 lg:hover:border-ink ${lines[flow.standing]}`}
    >
      <StandingMark standing={flow.standing} />
      <h4 className="font-serif text-[20px]/6 lg:text-[18px]/5.5">
        <Link
          href={`/flow/${flow.id}`}
          className="inline-block min-h-6 decoration-1 underline-offset-4 after:absolute after:inset-0 after:rounded-lg group-hover:underline"
        >
          {flow.name}
          <span className="sr-only"> {flow.variant}</span>
        </Link>
      </h4>
      <p className={`text-[14px]/5 text-soft ${roomy ? '' : 'lg:hidden'}`}>{flow.line}</p>
      <p className="sr-only">
        {say('runs-on', { places: flow.apps.map((app) => sayShared(`app-${app}`)).join(', ') })}
      </p>
      <Strip from={from} to={to} />
      <div className="mt-auto pt-1">
        <StepsSeen length={flow.length} progress={progress} />
      </div>
    </li>
  )
}

/** The place of a flow that the questions leave out: the map keeps its shape. */
export function GhostSpot({ spot }: { spot: Spot }) {
  return (
    <li
      aria-hidden="true"
      style={at(spot)}
      className="rounded-lg border border-rule border-dotted max-lg:hidden lg:col-(--columns) lg:row-(--rows)"
    />
  )
}

/** On a phone: which of the five columns a flow lies under. */
function Strip({ from, to }: Pick<Spot, 'from' | 'to'>) {
  return (
    <span aria-hidden="true" className="my-1.5 grid grid-cols-5 gap-0.5 lg:hidden">
      {places.map(({ id }, index) => (
        <span
          key={id}
          className={`h-1.5 rounded-full ${index >= from && index <= to ? 'bg-soft' : 'bg-wash'}`}
        />
      ))}
    </span>
  )
}
