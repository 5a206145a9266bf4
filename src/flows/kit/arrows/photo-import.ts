import type { PhotoImportArrows } from '#flows/kit/parts/photo-import.ts'
import { codeArrows } from './code-at-web-app.ts'
import { photosCall } from './photos-call.ts'

/** The arrows of the code flow at PaperKite that ends with Lina's photos (RFC 6749 4.1, RFC 6750 2.1). */
export const photoImportArrows = {
  ...codeArrows({ start: 'GET /import', made: 'state', tokens: '200 access_token' }),
  ...photosCall({ from: 'paperkite', channel: 'back', call: 9, answer: 10 }),
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
