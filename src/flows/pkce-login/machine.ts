import { idTokenCheck } from '#flows/kit/parts/id-token-check.ts'
import { loginAndConsent } from '#flows/kit/parts/login-and-consent.ts'
import { tokenRequest } from '#flows/kit/parts/token-request.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/**
 * Authorization Code + PKCE, login (RFC 6749 4.1, RFC 7636, RFC 8252, OpenID Connect Core 3.1).
 *
 * A gerund (`opening…`) does one thing on the wire or in one head and is over at once; every other state is at rest and
 * says what is now true. NEXT lets the story go on; ENTER, ALLOW and DENY are what Lina does with her own hands.
 */
export const machine = flowSetup.createMachine({
  id: 'pkce-login',
  initial: 'ready',
  states: {
    // 1. Lina taps “Log in”
    ready: { meta: { step: 1 }, on: { NEXT: 'tapping' } },
    tapping: {
      tags: 'wire',
      meta: arrows.tapping,
      invoke: { src: 'act', input: { does: 'taps-login' }, onDone: 'tapped' },
    },
    tapped: { meta: { step: 1, beat: 1 }, on: { NEXT: 'readingMetadata' } },

    // 2. The app makes a verifier and a challenge
    readingMetadata: {
      tags: 'wire',
      meta: arrows.readingMetadata,
      invoke: {
        src: 'ask',
        input: { message: 'metadata' },
        onDone: [{ guard: 'ok', target: 'makingVerifier' }, { target: 'metadataRefused' }],
      },
    },
    makingVerifier: {
      tags: 'wire',
      meta: arrows.makingVerifier,
      invoke: { src: 'act', input: { does: 'makes-pkce' }, onDone: 'verifierMade' },
    },
    metadataRefused: { meta: { step: 2, refused: true } },
    verifierMade: { meta: { step: 2, beat: 1 }, on: { NEXT: 'openingAuthorize' } },

    // 3. The app opens /authorize with the challenge
    openingAuthorize: {
      tags: 'wire',
      meta: arrows.openingAuthorize,
      invoke: { src: 'navigate', input: { message: 'authorize' }, onDone: 'authorizeSent' },
    },
    authorizeSent: { meta: { step: 3, beat: 1 }, on: { NEXT: 'answeringAuthorize' } },

    // 4. SkyAlbum ID shows its login page
    answeringAuthorize: {
      tags: 'wire',
      meta: arrows.answeringAuthorize,
      invoke: {
        src: 'respond',
        input: { message: 'authorize' },
        onDone: [
          { guard: 'showsLogin', target: 'loginShown' },
          { guard: 'leavesBrowser', target: 'returningError' },
          { target: 'authorizeRefused' },
        ],
      },
    },
    authorizeRefused: { meta: { step: 4, refused: true } },
    returningError: {
      tags: 'wire',
      meta: arrows.returningError,
      invoke: { src: 'handOver', input: { message: 'callback' }, onDone: 'errorReturned' },
    },
    errorReturned: { meta: { step: 4, refused: true } },

    // 5. Lina logs in and agrees
    ...loginAndConsent(arrows, { shown: 4 }),

    // 6. SkyAlbum ID stores the challenge and returns a code
    answeringConsent: {
      tags: 'wire',
      meta: arrows.answeringConsent,
      invoke: {
        src: 'respond',
        input: { message: 'consent' },
        onDone: [{ guard: 'leavesBrowser', target: 'openingApp' }, { target: 'consentRefused' }],
      },
    },
    openingApp: {
      tags: 'wire',
      meta: arrows.openingApp,
      invoke: {
        src: 'handOver',
        input: { message: 'callback' },
        onDone: [
          { guard: 'ok', target: 'codeReceived' },
          { guard: 'denied', target: 'denied' },
          { guard: { type: 'refusedBy', params: { check: 'CK-AUTHZ-ERROR' } }, target: 'errorReceived' },
          { target: 'callbackRefused' },
        ],
      },
    },
    consentRefused: { meta: { step: 6, refused: true } },
    denied: { meta: { step: 6, refused: true } },
    errorReceived: { meta: { step: 6, refused: true } },
    callbackRefused: { meta: { step: 6, refused: true } },
    codeReceived: { meta: { step: 6, beat: 1 }, on: { NEXT: 'requestingToken' } },

    // 7. The app sends code + verifier · 8. SkyAlbum ID compares the hash · 9. SkyAlbum ID answers with tokens
    ...tokenRequest(arrows, { message: 'token' }),
    tokensReceived: { meta: { step: 9, beat: 1 }, on: { NEXT: 'fetchingKeys' } },

    // 10. PaperKite checks the ID token
    ...idTokenCheck(arrows),
    idTokenChecked: { meta: { step: 10, beat: 1 }, on: { NEXT: 'askingUserinfo' } },

    // 11. Lina is logged in
    askingUserinfo: {
      tags: 'wire',
      meta: arrows.askingUserinfo,
      invoke: {
        src: 'ask',
        input: { message: 'userinfo' },
        onDone: [{ guard: 'ok', target: 'showingHello' }, { target: 'userinfoRefused' }],
      },
    },
    userinfoRefused: { meta: { step: 11, refused: true } },
    showingHello: {
      tags: 'wire',
      meta: arrows.showingHello,
      invoke: { src: 'act', input: { does: 'shows-hello' }, onDone: 'helloShown' },
    },
    helloShown: { meta: { step: 11, beat: 1, done: true } },
  },
})
