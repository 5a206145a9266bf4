import { flowIndex } from '#flows/registry.ts'
import { say } from '#pages/say.ts'
import { FlowLink } from './FlowLink.tsx'
import { StandingMark } from './StandingMark.tsx'

/** On the face of a flow that no new app shall use: that it is so, why, and what to take. Else nothing. */
export function StandingLine({ id }: { id: string }) {
  const flow = flowIndex.find((one) => one.id === id)
  if (!flow || !('warning' in flow)) return null
  const there = flowIndex.some((one) => one.id === flow.instead)
  return (
    <section
      aria-label={say('standing')}
      className={`border-b border-rule px-5 py-1.5 text-[14px]/5 ${flow.standing === 'history' ? 'bg-no-w' : 'bg-wash'}`}
    >
      <p className="flex flex-wrap items-center gap-x-3">
        <StandingMark standing={flow.standing} />
        <span>{flow.warning}</span>
        {there && (
          // On a phone it is a line of its own, as high as a finger.
          <span className="max-lg:basis-full max-lg:py-2">
            {say('take-instead')} <FlowLink id={flow.instead} />
          </span>
        )}
      </p>
    </section>
  )
}
