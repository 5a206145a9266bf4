import { Link } from 'wouter'
import type { FlowSummary } from '#flows/registry.ts'
import type { FlowProgress } from '#pages/progress/progress.ts'
import { StepsSeen } from '#pages/progress/StepsSeen.tsx'
import { StandingMark } from '#pages/standing/StandingMark.tsx'

/** A flow in the picker: what one may think of it, its name, what it is for, how far one is. All of it leads to it. */
export function FlowEntry({ flow, progress }: { flow: FlowSummary; progress: FlowProgress }) {
  return (
    <li className="group relative flex flex-col border-t border-rule py-5">
      <StandingMark standing={flow.standing} />
      <h3 className="mt-1.5 font-serif text-[21px]/7">
        <Link
          href={`/flow/${flow.id}`}
          className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
        >
          {flow.name}
          <span className="block font-sans text-[14px]/5 text-soft">{flow.variant}</span>
        </Link>
      </h3>
      <p className="mt-2 text-[14px]/5 text-soft">{flow.line}</p>
      {'warning' in flow && <p className="mt-1.5 text-[14px]/5 text-ink">{flow.warning}</p>}
      <div className="mt-auto pt-3.5">
        <StepsSeen length={flow.length} progress={progress} />
      </div>
    </li>
  )
}
