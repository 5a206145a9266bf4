import type { PhotoImportArrows } from '#flows/kit/parts/photo-import.ts'
import { codeArrows } from './code-at-web-app.ts'

/** The arrows of the code flow at PaperKite that ends with Lina's photos (RFC 6749 4.1, RFC 6750 2.1). */
export const photoImportArrows = {
  ...codeArrows({ start: 'GET /import', made: 'state', tokens: '200 access_token' }),
  callingApi: {
    step: 9,
    message: 'photos',
    leg: 'request',
    from: 'paperkite',
    to: 'skyapi',
    channel: 'back',
    label: 'GET /v1/photos',
    specs: ['rfc6749#7', 'rfc6750#2.1'],
  },
  answeringApi: {
    step: 10,
    message: 'photos',
    leg: 'response',
    from: 'skyapi',
    to: 'paperkite',
    channel: 'back',
    label: '200 the photos',
    about: 'CK-AT-SCOPE',
    specs: ['rfc6750#3.1', 'rfc9700#4.15'],
  },
  answeringVisitor: {
    step: 10,
    message: 'callback',
    leg: 'response',
    from: 'paperkite',
    to: 'lina',
    via: 'browser',
    channel: 'front',
    label: '303 /home',
    specs: ['rfc9110#15.4.4'],
  },
} as const satisfies PhotoImportArrows
