import { nativeCodeArrows } from '#flows/kit/arrows/code-at-native-app.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...nativeCodeArrows({ button: 'Print from SkyAlbum', tokens: '200 access_token, refresh_token' }),
  callingApi: {
    step: 10,
    message: 'photos',
    leg: 'request',
    from: 'mobile',
    to: 'skyapi',
    channel: 'direct',
    label: 'GET /v1/photos',
    specs: ['rfc6749#7', 'rfc6750#2.1'],
  },
  answeringApi: {
    step: 11,
    message: 'photos',
    leg: 'response',
    from: 'skyapi',
    to: 'mobile',
    channel: 'direct',
    label: '200 the photos',
    about: 'CK-AT-SCOPE',
    specs: ['rfc6750#3.1', 'rfc9700#4.15'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>
