import { Link } from 'wouter'
import type { FlowProgress } from '#pages/progress/progress.ts'
import { StepsSeen } from '#pages/progress/StepsSeen.tsx'
import { say as sayShared } from '#pages/say.ts'
import { StandingMark } from '#pages/standing/StandingMark.tsx'
import { at, places, type Spot } from './place.ts'
import { placeIcons } from './place-icons.ts'
import { say } from './say.ts'

// What is not for new apps is drawn with a broken line, besides its mark.
const lines = {
  recommended: 'lg:border-field',
  good: 'lg:border-edge',
  limited: 'lg:border-field lg:border-dashed',
  history: 'lg:border-field lg:border-dashed',
} as const

/** A flow on the map. All of it leads to the flow. On a phone it is a row that says its places. */
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
      <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pt-1">
        <p className="flex items-center gap-2 text-[14px]/5 lg:sr-only">
          <Signs from={from} to={to} />
          {say('runs-on', { places: flow.apps.map((app) => sayShared(`app-${app}`)).join(', ') })}
        </p>
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

/** The places that a flow is for, as signs: on a phone there is no column to lie under. */
function Signs({ from, to }: Pick<Spot, 'from' | 'to'>) {
  return (
    <span aria-hidden="true" className="flex gap-1 text-soft">
      {places.slice(from, to + 1).map(({ id }) => {
        const Icon = placeIcons[id]
        return <Icon key={id} size={17} strokeWidth={1.5} />
      })}
    </span>
  )
}
