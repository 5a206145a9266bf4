import type { FlowDefinition } from '#flows/kit/types.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { namesIn, type ToldSteps } from '#trace/told-step.ts'
import { playTo } from '#world/play-to.ts'
import { newRun } from '#world/run-ops.ts'

/** What each step of each flow says and really does, by the flow's id: each is walked to its end by Next alone. */
export const toldSteps: ToldSteps = Object.fromEntries(
  await Promise.all(
    flowIndex.map(async ({ id }) => {
      const flow = await loadFlow(id)
      if (!flow) throw new Error(`src/flows/${id} has a card but no index.ts`)
      return [id, tell(flow)] as const
    }),
  ),
)

function tell(flow: FlowDefinition): ToldSteps[string] {
  const run = newRun(flow.id, 1_790_000_000, '00112233445566778899aabbccddeeff')
  const { entries } = playTo(flow, run, flow.length, 200)
  return Object.entries(flow.content.steps).map(([n, { caption }]) => {
    const clauses = flow.arrows.flatMap(({ step, specs }) => (step === Number(n) ? specs : []))
    const names = namesIn(entries.filter(({ step }) => step === Number(n)))
    return { caption, codes: [...new Set([...clauses, ...names])] }
  })
}
