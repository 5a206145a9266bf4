import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { studioActs, studioEndings } from '#flows/kit/words/studio.en.ts'
import { codeEndings, loginEndings } from '#flows/kit/words/web-endings.en.ts'
import { card } from './card.ts'
import { call } from './content-call.en.ts'
import { login } from './content-login.en.ts'
import { page } from './content-page.en.ts'
import { session } from './content-session.en.ts'

/** Backend for frontend, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 10017 §6.1: its letters A to L are our steps 1 to 12',
  status: 'Strongly recommended for business apps and personal data',
  intro:
    'Twelve steps, one for each letter of the figure in RFC 10017. The server of the page logs Lina in with code flow and PKCE, keeps all tokens, and calls the photo API for the page. The browser gets a cookie.',
  steps: titled(card.titles, { ...page, ...login, ...session, ...call }),
  acts: {
    ...studioActs,
    'starts-login':
      'The BFF makes state, nonce and a PKCE verifier with its challenge, and keeps them on the server.',
  },
  again: {
    photosShown: 'Load the page once more',
    sessionEnded: 'Log in once more',
    accessEnded: 'Log in once more',
    stillNobody: 'Log in once more',
  },
  endings: {
    ...codeEndings,
    idTokenRefused: loginEndings.idTokenRefused,
    ...studioEndings,
    pageNotLoaded: 'The browser does not get the page, so nothing begins. There was nothing secret in it.',
    stillNobody:
      'The BFF does not find a session, so for the page nobody is logged in. A cookie that the browser did not keep opens nothing.',
    answerUnclear: 'The page cannot use this answer. It shows nothing that the BFF did not clearly say.',
    sessionEnded: 'The BFF finds no session behind this request. The page shows the login button again.',
    albumRefused:
      'The BFF refuses the call, and the access token stays where it is. The page only learns that it did not work.',
    tokenRefreshed:
      'The access token is too old. The BFF gets a new one with its refresh token, and the page waits.',
    accessEnded:
      'The refresh token opens nothing any more, so the BFF ends the session. The page shows the login button again.',
    refreshFailed:
      'The BFF cannot get a new access token now. The session stays, and the page may ask again.',
    photosMissing: 'The page gets no photos. The BFF tells it so, and no token.',
    photosShown: 'Lina sees her photos. Cookie in, token out: no token ever came to the browser.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>
