import { nativeCodeArrows } from '#flows/kit/arrows/code-at-native-app.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...nativeCodeArrows({ button: 'Log in', tokens: '200 id_token, access_token' }),
  fetchingKeys: {
    step: 10,
    message: 'jwks',
    from: 'mobile',
    to: 'skyid',
    channel: 'direct',
    label: 'GET /jwks',
    specs: ['rfc7517#5', 'oidc-core#10.1'],
    minor: true,
  },
  checkingIdToken: {
    step: 10,
    from: 'mobile',
    to: 'mobile',
    channel: 'local',
    label: 'checks the ID token',
    about: 'CK-IDT-ISS',
    specs: ['oidc-core#3.1.3.7'],
  },
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
