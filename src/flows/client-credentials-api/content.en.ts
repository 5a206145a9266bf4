import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { card } from './card.ts'
import { answer } from './content-answer.en.ts'
import { request } from './content-request.en.ts'

/** Client Credentials, Call API, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 6749 §4.4',
  status: 'Good for machine to machine',
  intro:
    'Six steps, no user, no browser. Three columns only: the empty place where Lina would be is the lesson.',
  steps: titled(card.titles, { ...request, ...answer }),
  acts: { starts: 'It is 02:00. KiteNight starts by itself; Lina sleeps.' },
  again: { apiAnswered: 'Run the job again' },
  endings: {
    requestRefused: 'SkyAlbum ID checks the request and stops at the first rule that does not hold.',
    tokenRefused:
      'KiteNight gets an error instead of a token. Without its own secret, and outside of what was registered, an app gets nothing.',
    tokensUnreadable:
      'KiteNight cannot use this answer and stops. It does not guess what a wrong answer means.',
    apiRefused: 'The API gives no numbers. KiteNight must ask SkyAlbum ID for a token that fits.',
    apiAnswered:
      'KiteNight has its numbers. It acted for itself: nobody logged in, and nobody’s photos were touched.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6>
