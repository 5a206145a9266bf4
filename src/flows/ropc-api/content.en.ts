import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { card } from './card.ts'
import { answer } from './content-answer.en.ts'
import { form } from './content-form.en.ts'

/** Resource Owner Password, Call API, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 6749 §4.3; RFC 9700 §2.4 says MUST NOT; not in OAuth 2.1',
  status: 'Do not use. Learn why',
  intro:
    'Seven steps of history. SkyAlbum ID answers here in “2012 mode” only: today it refuses this grant. There is no “Add Login”, because OpenID Connect never defined one for it.',
  steps: titled(card.titles, { ...form, ...answer }),
  acts: {
    'shows-form': 'SkyAlbum Desktop opens a window that asks for Lina’s SkyAlbum password.',
    'types-password': 'Lina types her user name and her password into the app.',
  },
  endings: {
    requestRefused: 'SkyAlbum ID checks the request and stops at the first rule that does not hold.',
    tokenRefused:
      'The app gets an error instead of a token. It still has what Lina typed, and nobody can see whether it forgets it.',
    tokensUnreadable:
      'The app cannot use this answer and stops. It does not guess what a wrong answer means.',
    apiRefused: 'The API gives no photos: this token does not fit.',
    apiAnswered:
      'The photos are there, and so is Lina’s password: in an app that could do with it what it likes.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7>
