import { flowIndex } from '#flows/registry.ts'
import { refusalIndex, refusalOf } from './refusals.ts'

/** One side of the Login / API switch. */
export interface Variant {
  need: 'login' | 'api'
  /** Of a flow, or of a variant that is refused. */
  id: string
  href: string
}

/**
 * The two variants of a flow, login first, each with its address; undefined where a flow stands alone. Both have the
 * same steps in the same order but for the last ones, so the step is kept.
 * @param step where the learner stands; 0 is before the first message
 */
export function variantsOf(id: string, step = 0): readonly [Variant, Variant] | undefined {
  const [need, ...more] = needsOf(id)
  const partner = partnerOf(id)
  if (need === undefined || more.length > 0 || partner === undefined) return
  const here: Variant = { need, id, href: hrefOf(id, step) }
  const there: Variant = {
    need: need === 'login' ? 'api' : 'login',
    id: partner,
    href: hrefOf(partner, step),
  }
  return need === 'login' ? [here, there] : [there, here]
}

function needsOf(id: string): readonly ('login' | 'api')[] {
  return (flowIndex.find((flow) => flow.id === id) ?? refusalOf(id))?.needs ?? []
}

function partnerOf(id: string): string | undefined {
  const flow = flowIndex.find((one) => one.id === id)
  const sister = flow ? flow.sister : refusalOf(id)?.sister
  if (flowIndex.some((one) => one.id === sister)) return sister
  return refusalIndex.find((refusal) => refusal.sister === id)?.id
}

function hrefOf(id: string, step: number): string {
  const length = flowIndex.find((flow) => flow.id === id)?.length ?? 0
  const there = Math.min(step, length)
  return there === 0 ? `/flow/${id}` : `/flow/${id}/step/${there}`
}
