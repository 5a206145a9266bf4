import { formPost } from '#flows/kit/parts/form-post.ts'
import { pageReload } from '#flows/kit/parts/page-reload.ts'
import { sessionQuestion } from '#flows/kit/parts/session-question.ts'
import { webRequest } from '#flows/kit/parts/web-request.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

const origin = 'https://studio.paperkite.example'
const callback = `${origin}/callback`

/**
 * A single-page app with a server on its own site: an ID token by form post (OpenID Connect Core 3.2, Form Post 2), then
 * cookies alone. AGAIN at the end is the next login: the session at SkyAlbum ID lives longer, and asks for no password.
 */
export const machine = flowSetup.createMachine({
  id: 'spa-cookies',
  initial: 'ready',
  states: {
    // 2. The browser goes to /login · 3. The backend redirects · 4. Lina logs in and agrees
    ...webRequest(arrows, { start: `${origin}/login`, callback, back: 'posting' }),

    // 1. The SPA asks “who am I?”
    ready: { meta: { step: 1 }, on: { NEXT: 'askingSession' } },
    ...sessionQuestion(arrows, { known: 'restarted' }),

    // 5. The ID token is posted · 6. The backend checks it
    ...formPost(arrows, { callback }),
    idTokenChecked: { meta: { step: 6, beat: 1 }, on: { NEXT: 'answeringVisitor' } },

    // 7. The browser gets a session cookie
    ...pageReload(arrows, { page: '/app' }),
    restarted: { meta: { step: 7, beat: 1 }, on: { NEXT: 'askingOrders' } },

    // 8. The SPA calls its own API
    askingOrders: {
      tags: 'wire',
      meta: arrows.askingOrders,
      invoke: { src: 'call', input: { message: 'orders' }, onDone: 'ordersAsked' },
    },
    ordersAsked: { meta: { step: 8, beat: 1 }, on: { NEXT: 'answeringOrders' } },

    // 9. The backend checks the session and answers
    answeringOrders: {
      tags: 'wire',
      meta: arrows.answeringOrders,
      invoke: {
        src: 'respond',
        input: { message: 'orders' },
        onDone: [
          { guard: { type: 'takes', params: { status: 200 } }, target: 'ordersShown' },
          { guard: 'ok', target: 'sessionMissing' },
          { target: 'ordersRefused' },
        ],
      },
    },
    sessionMissing: { meta: { step: 9, refused: true }, on: { AGAIN: 'clicking' } },
    ordersRefused: { meta: { step: 9, refused: true } },
    ordersShown: { meta: { step: 9, beat: 1 }, on: { NEXT: 'waiting' } },

    // 10. The session ends
    waiting: {
      tags: 'wire',
      meta: arrows.waiting,
      invoke: { src: 'wait', input: {}, onDone: 'askingLate' },
    },
    askingLate: {
      tags: 'wire',
      meta: arrows.askingLate,
      invoke: { src: 'call', input: { message: 'orders' }, onDone: 'answeringLate' },
    },
    answeringLate: {
      tags: 'wire',
      meta: arrows.answeringLate,
      invoke: {
        src: 'respond',
        input: { message: 'orders' },
        onDone: [
          { guard: { type: 'takes', params: { status: 401 } }, target: 'sessionEnded' },
          { target: 'endUnclear' },
        ],
      },
    },
    endUnclear: { meta: { step: 10, refused: true } },
    sessionEnded: { meta: { step: 10, beat: 1, done: true }, on: { AGAIN: 'clicking' } },
  },
})
