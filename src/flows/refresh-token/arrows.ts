import { photosCall } from '#flows/kit/arrows/photos-call.ts'
import type { StepMeta } from '#world/records.ts'

const old = photosCall({ from: 'paperkite', channel: 'back', call: 1, answer: 1 })

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  waiting: {
    step: 1,
    from: 'paperkite',
    to: 'paperkite',
    channel: 'local',
    label: 'an hour later',
    specs: ['rfc6749#4.2.2'],
    branch: true,
  },
  tryingOldToken: old.callingApi,
  refusingOldToken: {
    ...old.answeringApi,
    label: '401 invalid_token',
    about: 'CK-AT-VALID',
    expects: ['CK-AT-VALID', 'CK-API-STATUS'],
  },
  requestingToken: {
    step: 2,
    message: 'refresh',
    leg: 'request',
    from: 'paperkite',
    to: 'skyid',
    channel: 'back',
    label: 'POST /token',
    specs: ['rfc6749#6'],
  },
  checkingRequest: {
    step: 3,
    message: 'refresh',
    leg: 'checks',
    from: 'skyid',
    to: 'skyid',
    channel: 'local',
    label: 'used before? then a new one',
    about: 'CK-RT-REUSE',
    specs: ['rfc6749#6', 'rfc9700#4.14.2'],
  },
  receivingTokens: {
    step: 4,
    message: 'refresh',
    leg: 'response',
    from: 'skyid',
    to: 'paperkite',
    channel: 'back',
    label: '200 access_token, refresh_token',
    specs: ['rfc6749#6', 'rfc6749#5.1'],
  },
  ...photosCall({ from: 'paperkite', channel: 'back', call: 5, answer: 5 }),
} as const satisfies Readonly<Record<string, StepMeta>>
