import type { StepMeta } from '#world/records.ts'
import type { FlowDefinition } from './types.ts'

/** Puts a flow together; the arrows of its step table are read off the machine, so they are written once. */
export function defineFlow(flow: Omit<FlowDefinition, 'arrows' | 'drawable' | 'length'>): FlowDefinition {
  const drawable = Object.entries(flow.machine.states)
    .filter(([, node]) => node.tags.includes('wire'))
    .map(([state, node]) => ({ ...(node.meta as StepMeta), state }))
    .filter(({ folded }) => !folded)
  const arrows = drawable.filter(({ branch }) => !branch)
  return { ...flow, arrows, drawable, length: Object.keys(flow.content.steps).length }
}
