import { apiRequest } from '#flows/kit/parts/api-call.ts'
import { codeAtWebApp } from '#flows/kit/parts/code-at-web-app.ts'
import { idTokenCheck } from '#flows/kit/parts/id-token-check.ts'
import { pageReload } from '#flows/kit/parts/page-reload.ts'
import { sessionQuestion } from '#flows/kit/parts/session-question.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

const origin = 'https://studio.paperkite.example'
const page = '/app'

/**
 * Backend for frontend (RFC 10017 6.1), letters A to L. AGAIN at the good end loads the page once more: the session is
 * still there. AGAIN where the session has ended is a new login, and SkyAlbum ID may still know Lina.
 */
export const machine = flowSetup.createMachine({
  id: 'bff-cookies',
  initial: 'ready',
  states: {
    // 3. (C) Go to the login · 4. (D) Redirect · 5. (E) The code arrives · 6. (F) The BFF gets the tokens
    ...codeAtWebApp(arrows, { start: `${origin}/bff/login`, callback: `${origin}/bff/callback` }),
    tokensReceived: { meta: { step: 6, beat: 3 }, on: { NEXT: 'fetchingKeys' } },
    ...idTokenCheck(arrows),
    idTokenChecked: { meta: { step: 6, beat: 4 }, on: { NEXT: 'answeringVisitor' } },

    // 1. (A) The SPA is loaded
    ready: { meta: { step: 1 }, on: { NEXT: 'openingPage' } },
    openingPage: {
      tags: 'wire',
      meta: arrows.openingPage,
      invoke: { src: 'navigate', input: { message: 'app', url: origin + page }, onDone: 'loadingPage' },
    },
    loadingPage: {
      tags: 'wire',
      meta: arrows.loadingPage,
      invoke: {
        src: 'respond',
        input: { message: 'app' },
        onDone: [
          { guard: { type: 'shows', params: { path: page } }, target: 'startingPage' },
          { target: 'pageNotLoaded' },
        ],
      },
    },
    pageNotLoaded: { meta: { step: 1, refused: true } },
    startingPage: {
      tags: 'wire',
      meta: arrows.startingPage,
      invoke: { src: 'act', input: { does: 'loads' }, onDone: 'pageStarted' },
    },
    pageStarted: { meta: { step: 1, beat: 1 }, on: { NEXT: 'askingSession' } },

    // 2. (B) Check session
    ...sessionQuestion(arrows, { known: 'helloShown' }),

    // 7. (G) Session cookie · 8. (H) The SPA loads again
    ...pageReload(arrows, { page }),
    restarted: { meta: { step: 8, beat: 1 }, on: { NEXT: 'askingAgain' } },

    // 9. (I) Check session again
    askingAgain: {
      tags: 'wire',
      meta: arrows.askingAgain,
      invoke: { src: 'call', input: { message: 'session' }, onDone: 'answeringAgain' },
    },
    answeringAgain: {
      tags: 'wire',
      meta: arrows.answeringAgain,
      invoke: {
        src: 'respond',
        input: { message: 'session' },
        onDone: [
          { guard: { type: 'takes', params: { status: 401 } }, target: 'stillNobody' },
          { guard: 'ok', target: 'helloShown' },
          { target: 'answerUnclear' },
        ],
      },
    },
    stillNobody: { meta: { step: 9, refused: true }, on: { AGAIN: 'clicking' } },
    answerUnclear: { meta: { step: 9, refused: true } },
    helloShown: { meta: { step: 9, beat: 1 }, on: { NEXT: 'askingAlbum' } },

    // 10. (J) The SPA asks the BFF for photos
    askingAlbum: {
      tags: 'wire',
      meta: arrows.askingAlbum,
      invoke: { src: 'call', input: { message: 'album' }, onDone: 'judgingAlbum' },
    },
    judgingAlbum: {
      tags: 'wire',
      meta: arrows.judgingAlbum,
      invoke: {
        src: 'admit',
        input: { message: 'album' },
        onDone: [{ guard: 'ok', target: 'albumAsked' }, { target: 'refusingAlbum' }],
      },
    },
    albumAsked: { meta: { step: 10, beat: 1 }, on: { NEXT: 'lookingAtToken' } },
    refusingAlbum: {
      tags: 'wire',
      meta: arrows.refusingAlbum,
      invoke: {
        src: 'answer',
        input: { message: 'album' },
        onDone: [
          { guard: { type: 'takes', params: { status: 401 } }, target: 'sessionEnded' },
          { target: 'albumRefused' },
        ],
      },
    },
    sessionEnded: { meta: { step: 10, refused: true }, on: { AGAIN: 'clicking' } },
    albumRefused: { meta: { step: 10, refused: true } },

    // 11. (K) The BFF calls the API with the token; with one that is too old it gets a new one first (RFC 10017 6.1.2.2)
    lookingAtToken: {
      tags: 'wire',
      meta: arrows.lookingAtToken,
      invoke: {
        src: 'judge',
        input: { does: 'access-token-age' },
        onDone: [{ guard: 'ok', target: 'callingApi' }, { target: 'refreshing' }],
      },
    },
    refreshing: {
      tags: 'wire',
      meta: arrows.refreshing,
      invoke: { src: 'send', input: { message: 'refresh' }, onDone: 'takingNewTokens' },
    },
    takingNewTokens: {
      tags: 'wire',
      meta: arrows.takingNewTokens,
      invoke: {
        src: 'respond',
        input: { message: 'refresh' },
        onDone: [{ guard: 'ok', target: 'tokenRefreshed' }, { target: 'tellingPage' }],
      },
    },
    tokenRefreshed: { meta: { step: 11, beat: 1 }, on: { NEXT: 'callingApi' } },
    tellingPage: {
      tags: 'wire',
      meta: arrows.tellingPage,
      invoke: {
        src: 'answer',
        input: { message: 'album' },
        onDone: [
          { guard: { type: 'takes', params: { status: 401 } }, target: 'accessEnded' },
          { target: 'refreshFailed' },
        ],
      },
    },
    accessEnded: { meta: { step: 11, refused: true }, on: { AGAIN: 'clicking' } },
    refreshFailed: { meta: { step: 11, refused: true } },
    ...apiRequest(arrows, { message: 'photos', beat: 2 }),

    // 12. (L) The photos come back: the page is told, whatever the API said
    answeringApi: {
      tags: 'wire',
      meta: arrows.answeringApi,
      invoke: { src: 'respond', input: { message: 'photos' }, onDone: 'answeringAlbum' },
    },
    answeringAlbum: {
      tags: 'wire',
      meta: arrows.answeringAlbum,
      invoke: {
        src: 'answer',
        input: { message: 'album' },
        onDone: [
          { guard: { type: 'takes', params: { status: 200 } }, target: 'photosShown' },
          { target: 'photosMissing' },
        ],
      },
    },
    photosMissing: { meta: { step: 12, refused: true } },
    photosShown: { meta: { step: 12, beat: 1, done: true }, on: { AGAIN: 'openingPage' } },
  },
})
