import type { FlowDefinition } from '#flows/kit/types.ts'
import { StepNumber } from './StepNumber.tsx'
import { captionType } from './screen-frame.ts'

/** The number of a step and what it says, as the build writes them into its page. */
export function OpeningWords({ flow, step }: { flow: FlowDefinition; step: number }) {
  return (
    <>
      <div className="max-lg:hidden">
        <StepNumber step={step} total={flow.length} />
      </div>
      <p className={captionType}>{flow.content.steps[step]?.caption}</p>
    </>
  )
}
