import { codeArrows } from '#flows/kit/arrows/code-at-web-app.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...codeArrows({ start: 'GET /login', made: 'state, nonce', tokens: '200 id_token, access_token' }),
  fetchingKeys: {
    step: 9,
    message: 'jwks',
    from: 'paperkite',
    to: 'skyid',
    channel: 'back',
    label: 'GET /jwks',
    specs: ['rfc7517#5', 'oidc-core#10.1'],
    minor: true,
  },
  checkingIdToken: {
    step: 9,
    from: 'paperkite',
    to: 'paperkite',
    channel: 'local',
    label: 'checks the ID token',
    about: 'CK-IDT-ISS',
    specs: ['oidc-core#3.1.3.7'],
  },
  answeringVisitor: {
    step: 10,
    message: 'callback',
    leg: 'response',
    from: 'paperkite',
    to: 'lina',
    via: 'browser',
    channel: 'front',
    label: '303 /home, new cookie',
    specs: ['rfc6265#4.1'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>
