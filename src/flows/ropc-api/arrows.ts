import { photosCall } from '#flows/kit/arrows/photos-call.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  showingForm: {
    step: 1,
    from: 'desktop',
    to: 'lina',
    channel: 'human',
    label: 'password form',
    specs: ['rfc6749#4.3'],
  },
  typingPassword: {
    step: 2,
    from: 'lina',
    to: 'desktop',
    channel: 'human',
    label: 'user name, password',
    specs: ['rfc6749#4.3.1', 'rfc9700#2.4'],
  },
  requestingToken: {
    step: 3,
    message: 'token',
    leg: 'request',
    from: 'desktop',
    to: 'skyid',
    channel: 'direct',
    label: 'POST /token, password',
    specs: ['rfc6749#4.3.2', 'rfc9700#2.4'],
  },
  checkingRequest: {
    step: 4,
    message: 'token',
    leg: 'checks',
    from: 'skyid',
    to: 'skyid',
    channel: 'local',
    label: 'checks the password',
    about: 'CK-USER-AUTH',
    specs: ['rfc6749#4.3.2'],
  },
  receivingTokens: {
    step: 5,
    message: 'token',
    leg: 'response',
    from: 'skyid',
    to: 'desktop',
    channel: 'direct',
    label: '200 access_token',
    specs: ['rfc6749#4.3.3', 'rfc6749#5.1'],
  },
  ...photosCall({ from: 'desktop', channel: 'direct', call: 6, answer: 7 }),
} as const satisfies Readonly<Record<string, StepMeta>>
