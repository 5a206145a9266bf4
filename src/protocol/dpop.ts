import type { Check } from './check.ts'
import { dpopBindingChecks } from './dpop-binding.ts'
import type { DpopFacts, DpopRefusal } from './dpop-facts.ts'
import { dpopShapeChecks } from './dpop-shape.ts'

export { dpopWindow } from './dpop-binding.ts'
export { type DpopContext, type DpopFacts, type DpopRefusal, dpopFacts, proofKey } from './dpop-facts.ts'

/**
 * The twelve checks of RFC 9449 4.3 in its order, and the replay check of 11.1. Whoever runs them remembers `proofKey`
 * afterwards, for as long as `dpopWindow` lets a proof live. They are about a request that has a proof or needs one.
 */
export const dpopProofChecks: readonly Check<DpopFacts, DpopRefusal>[] = [
  ...dpopShapeChecks,
  ...dpopBindingChecks,
]
