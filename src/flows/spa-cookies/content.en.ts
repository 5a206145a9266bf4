import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { logsIn } from '#flows/kit/words/login.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'
import { studioActs, studioEndings } from '#flows/kit/words/studio.en.ts'
import { formEndings, loginEndings, webEndings } from '#flows/kit/words/web-endings.en.ts'
import { card } from './card.ts'
import { page } from './content-page.en.ts'
import { session } from './content-session.en.ts'
import { token } from './content-token.en.ts'

/** Single-page app with cookies, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'A pattern of vendors. RFC 10017 §6.1.3 for its cookies, RFC 6265bis (draft)',
  status: 'Works. The newer standard form is the BFF',
  intro:
    'Only for a single-page app (SPA) that has its own backend on the same site. The browser carries an ID token once, in a form. After that it has a cookie, and the page never has a token.',
  steps: titled(card.titles, {
    ...page,
    4: reviewed(logsIn, 'auth-code-login/4', {
      seenBy: 'Lina, browser, SkyAlbum ID. Not the Studio backend.',
      notice: 'Look at the backend’s column in “Who knows what”: nothing new.',
    }),
    ...token,
    ...session,
  }),
  acts: {
    ...studioActs,
    'starts-login': 'The backend makes two random values for this browser: state and nonce.',
  },
  again: {
    sessionMissing: 'Log in once more',
    sessionEnded: 'Log in once more',
  },
  endings: {
    ...webEndings,
    ...formEndings,
    idTokenRefused: loginEndings.idTokenRefused,
    ...studioEndings,
    sessionMissing:
      'The backend finds no session behind this request, and sends no orders. The page shows the login button again.',
    ordersRefused: 'The page gets no orders. It only learns that it did not work.',
    endUnclear: 'The page cannot use this answer. It does not know that the session has ended.',
    sessionEnded:
      'Eight hours are over, and the cookie opens nothing any more. The page shows the login button again.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10>
