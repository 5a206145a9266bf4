import { codeArrows } from '#flows/kit/arrows/code-at-web-app.ts'
import { loginEndArrows } from '#flows/kit/arrows/web-login.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...codeArrows({ start: 'GET /login', made: 'state, nonce', tokens: '200 id_token, access_token' }),
  ...loginEndArrows(9),
} as const satisfies Readonly<Record<string, StepMeta>>
