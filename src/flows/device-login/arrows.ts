import { deviceArrows } from '#flows/kit/arrows/device.ts'
import { idTokenCheckArrows } from '#flows/kit/arrows/id-token-check.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of the device flow, with an ID token that comes and is checked. */
export const arrows = {
  ...deviceArrows,
  answeringAgain: { ...deviceArrows.answeringAgain, label: '200 id_token, access_token' },
  ...idTokenCheckArrows({ by: 'tv', channel: 'direct', step: 10 }),
} as const satisfies Readonly<Record<string, StepMeta>>
