import { authorizeSent } from '#flows/kit/parts/authorize-page.ts'
import { decisionAnswer } from '#flows/kit/parts/decision-answer.ts'
import { loginAndConsent } from '#flows/kit/parts/login-and-consent.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/**
 * OAuth 1.0a, the three-legged exchange of 2009 (RFC 5849 1.2, 2). PaperKite takes Lina's click in, asks SkyAlbum ID
 * for a request token, and only then answers her browser: the click waits from step 1 to step 3, and the callback from
 * step 8 to step 11.
 */
export const machine = flowSetup.createMachine({
  id: 'classic-oauth1',
  initial: 'ready',
  states: {
    // 1. PaperKite asks for a request token
    ready: { meta: { step: 1 }, on: { NEXT: 'clicking' } },
    clicking: {
      tags: 'wire',
      meta: arrows.clicking,
      invoke: {
        src: 'visit',
        input: { message: 'start', url: 'https://paperkite.example/import' },
        onDone: [{ guard: 'ok', target: 'askingRequestToken' }, { target: 'requestTokenRefused' }],
      },
    },
    askingRequestToken: {
      tags: 'wire',
      meta: arrows.askingRequestToken,
      invoke: { src: 'send', input: { message: 'request_token' }, onDone: 'requestTokenAsked' },
    },
    requestTokenAsked: { meta: { step: 1, beat: 1 }, on: { NEXT: 'receivingRequestToken' } },

    // 2. SkyAlbum ID answers with a request token and a secret
    receivingRequestToken: {
      tags: 'wire',
      meta: arrows.receivingRequestToken,
      invoke: {
        src: 'respond',
        input: { message: 'request_token' },
        onDone: [{ guard: 'ok', target: 'requestTokenReceived' }, { target: 'requestTokenRefused' }],
      },
    },
    requestTokenRefused: { meta: { step: 2, refused: true } },
    requestTokenReceived: { meta: { step: 2, beat: 1 }, on: { NEXT: 'redirecting' } },

    // 3. PaperKite sends the browser to SkyAlbum ID
    redirecting: {
      tags: 'wire',
      meta: arrows.redirecting,
      invoke: {
        src: 'answer',
        input: { message: 'start' },
        onDone: [{ guard: 'leavesSite', target: 'redirected' }, { target: 'notAsked' }],
      },
    },
    redirected: { meta: { step: 3, beat: 1 }, on: { NEXT: 'openingAuthorize' } },

    // 4. The browser opens the permission page
    openingAuthorize: {
      tags: 'wire',
      meta: arrows.openingAuthorize,
      invoke: { src: 'follow', input: { message: 'authorize' }, onDone: 'authorizeSent' },
    },
    ...authorizeSent(arrows),

    // 5. Lina logs in and reads the question · 6. Lina approves
    answeringAuthorize: {
      tags: 'wire',
      meta: arrows.answeringAuthorize,
      invoke: {
        src: 'respond',
        input: { message: 'authorize' },
        onDone: [
          { guard: 'showsLogin', target: 'loginShown' },
          // A server may skip the question for an app that was approved before (RFC 5849 4.15); a thief may try to.
          { guard: 'leavesSite', target: 'sentBack' },
          { target: 'notAsked' },
        ],
      },
    },
    notAsked: { meta: { step: 5, refused: true } },
    ...loginAndConsent(arrows, { shown: 5, asks: '/oauth1/authorize' }),

    // 7. SkyAlbum ID sends the browser back with a verifier
    ...decisionAnswer(arrows, {
      guard: 'leavesSite',
      target: 'sentBack',
      no: { error: 'permission_denied', target: 'sentBackWithNo' },
    }),
    sentBackWithNo: { meta: { step: 7, beat: 1 }, on: { NEXT: 'deliveringVerifier' } },
    sentBack: { meta: { step: 7, beat: 1 }, on: { NEXT: 'deliveringVerifier' } },

    // 8. The browser delivers the verifier
    deliveringVerifier: {
      tags: 'wire',
      meta: arrows.deliveringVerifier,
      invoke: {
        src: 'arrive',
        input: { message: 'ready', url: 'https://paperkite.example/ready' },
        onDone: [
          { guard: 'ok', target: 'verifierReceived' },
          { guard: { type: 'refusedBy', params: { check: 'CK-O1-ALLOWED' } }, target: 'denied' },
          { guard: 'refused', target: 'callbackRefused' },
          { target: 'callbackLost' },
        ],
      },
    },
    denied: { meta: { step: 8, refused: true } },
    callbackRefused: { meta: { step: 8, refused: true } },
    callbackLost: { meta: { step: 8, refused: true } },
    verifierReceived: { meta: { step: 8, beat: 1 }, on: { NEXT: 'exchangingVerifier' } },

    // 9. PaperKite collects the access token and uses it
    exchangingVerifier: {
      tags: 'wire',
      meta: arrows.exchangingVerifier,
      invoke: { src: 'send', input: { message: 'access_token' }, onDone: 'receivingAccessToken' },
    },
    receivingAccessToken: {
      tags: 'wire',
      meta: arrows.receivingAccessToken,
      invoke: {
        src: 'respond',
        input: { message: 'access_token' },
        onDone: [{ guard: 'ok', target: 'accessTokenReceived' }, { target: 'accessTokenRefused' }],
      },
    },
    accessTokenRefused: { meta: { step: 9, refused: true } },
    accessTokenReceived: { meta: { step: 9, beat: 1 }, on: { NEXT: 'callingApi' } },
    callingApi: {
      tags: 'wire',
      meta: arrows.callingApi,
      invoke: { src: 'send', input: { message: 'photos' }, onDone: 'photosAsked' },
    },
    photosAsked: { meta: { step: 9, beat: 2 }, on: { NEXT: 'checkingSignature' } },

    // 10. The API checks and gives the photos
    checkingSignature: {
      tags: 'wire',
      meta: arrows.checkingSignature,
      invoke: { src: 'check', input: { message: 'photos' }, onDone: 'answeringApi' },
    },
    answeringApi: {
      tags: 'wire',
      meta: arrows.answeringApi,
      invoke: {
        src: 'answer',
        input: { message: 'photos' },
        onDone: [{ guard: 'ok', target: 'photosReceived' }, { target: 'photosRefused' }],
      },
    },
    photosRefused: { meta: { step: 10, refused: true } },
    photosReceived: { meta: { step: 10, beat: 1 }, on: { NEXT: 'showingPhotos' } },

    // 11. Lina sees the result
    showingPhotos: {
      tags: 'wire',
      meta: arrows.showingPhotos,
      invoke: {
        src: 'answer',
        input: { message: 'ready' },
        onDone: [
          { guard: { type: 'shows', params: { path: '/ready' } }, target: 'photosShown' },
          { target: 'photosRefused' },
        ],
      },
    },
    photosShown: { meta: { step: 11, beat: 1, done: true } },
  },
})
