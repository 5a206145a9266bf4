import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { card } from './card.ts'
import { refresh } from './content-refresh.en.ts'
import { retry } from './content-retry.en.ts'

/** Refresh Token, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 6749 §6, RFC 9700 §2.2.2 and §4.14',
  status: 'Extra: every flow that calls an API mentions it',
  intro: 'Five steps. They begin an hour after “Call API”: PaperKite still has its tokens, and Lina is away.',
  steps: titled(card.titles, { ...refresh, ...retry }),
  acts: { waits: 'PaperKite has nothing to do for an hour. Its access token gets too old.' },
  again: { apiAnswered: 'An hour later' },
  endings: {
    callRefused:
      'The API refuses this call itself. A new token would not help, so PaperKite does not ask for one.',
    requestRefused: 'SkyAlbum ID checks the request and stops at the first rule that does not hold.',
    tokenRefused:
      'PaperKite gets no new token, and its old ones are over. Lina must log in and agree again; a thief gets no more either.',
    tokensUnreadable:
      'PaperKite cannot use this answer and stops. An app does not guess what a wrong answer means.',
    apiRefused: 'The API gives no photos, and PaperKite does not try for ever: one refresh, one more call.',
    apiAnswered: 'PaperKite has the photos. Lina did nothing and saw nothing.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5>
