import { deviceArrows } from '#flows/kit/arrows/device.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of the device flow, with an ID token that comes and is checked. */
export const arrows = {
  ...deviceArrows,
  answeringAgain: { ...deviceArrows.answeringAgain, label: '200 id_token, access_token' },
  fetchingKeys: {
    step: 10,
    message: 'jwks',
    from: 'tv',
    to: 'skyid',
    channel: 'direct',
    label: 'GET /jwks',
    specs: ['rfc7517#5', 'oidc-core#10.1'],
    minor: true,
  },
  checkingIdToken: {
    step: 10,
    from: 'tv',
    to: 'tv',
    channel: 'local',
    label: 'checks the ID token',
    about: 'CK-IDT-ISS',
    specs: ['oidc-core#3.1.3.7'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>
