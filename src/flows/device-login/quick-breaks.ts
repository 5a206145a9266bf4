import { deviceBreaks } from '#flows/kit/breaks/device.ts'
import { idTokenBreaks } from '#flows/kit/breaks/id-token.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const steps = [9, 10] as const

/** The faults of the device flow, and those of its ID token; without a nonce, one of another login cannot be told apart. */
export const quickBreaks: readonly QuickBreak[] = [
  ...deviceBreaks,
  ...idTokenBreaks.filter(({ check }) => check !== 'CK-IDT-NONCE').map((one) => ({ ...one, steps })),
]
