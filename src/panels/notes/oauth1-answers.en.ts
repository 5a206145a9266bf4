import type { Annotations } from './annotation.ts'

const request = {
  oauth_token: {
    what: 'The request token: the name of this request for permission.',
    why: 'It goes through the browser next. It gives no access.',
    clause: 'rfc5849#2.1',
  },
  oauth_token_secret: {
    what: 'The secret of the request token.',
    why: 'PaperKite signs the exchange with it. It never goes through the browser.',
    clause: 'rfc5849#2.1',
  },
  oauth_callback_confirmed: {
    what: 'The server has taken the callback address.',
    why: 'Only a server of 1.0a says so. PaperKite stops if it is missing.',
    clause: 'rfc5849#2.1',
  },
} satisfies Annotations

const access = {
  oauth_token: {
    what: 'The access token: it stands for Lina’s permission.',
    why: 'Alone it opens nothing: each call must be signed with its secret.',
    clause: 'rfc5849#2.3',
  },
  oauth_token_secret: {
    what: 'The secret of the access token.',
    why: 'PaperKite signs each call of the API with it, and never sends it.',
    clause: 'rfc5849#2.3',
  },
} satisfies Annotations

/** What the two token endpoints of OAuth 1.0a answer: a form, not JSON. */
export const oauth1Answers = { request, access }
