import { nativeCodeArrows } from '#flows/kit/arrows/code-at-native-app.ts'
import { idTokenCheckArrows } from '#flows/kit/arrows/id-token-check.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...nativeCodeArrows({ button: 'Log in', tokens: '200 id_token, access_token' }),
  ...idTokenCheckArrows({ by: 'mobile', channel: 'direct', step: 10 }),
  askingUserinfo: {
    step: 11,
    message: 'userinfo',
    from: 'mobile',
    to: 'skyid',
    channel: 'direct',
    label: 'GET /userinfo',
    specs: ['oidc-core#5.3'],
    minor: true,
  },
  showingHello: {
    step: 11,
    from: 'mobile',
    to: 'lina',
    channel: 'human',
    label: '“Hello, Lina”',
    specs: ['oidc-core#5.7'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>
