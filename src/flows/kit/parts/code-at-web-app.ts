import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'
import { type LoginAndConsentArrows, loginAndConsent } from './login-and-consent.ts'
import { type TokenRequestArrows, tokenRequest } from './token-request.ts'

/** The arrows of the code flow of a web app with a secret, from the click to the tokens. */
export interface CodeArrows extends LoginAndConsentArrows, TokenRequestArrows {
  clicking: StepMeta
  readingMetadata: StepMeta
  makingState: StepMeta
  redirecting: StepMeta
  openingAuthorize: StepMeta
  answeringAuthorize: StepMeta
  returningError: StepMeta
  answeringConsent: StepMeta
  returning: StepMeta
}

/**
 * Authorization Code at a web app (RFC 6749 4.1): steps 1 to 8 of the two flows that use it. Goes on at
 * `tokensReceived`, which the flow writes itself. `start`: the address behind the button that is pressed; `callback`:
 * the one to which the code comes back.
 */
export function codeAtWebApp(arrows: CodeArrows, { start, callback }: { start: string; callback: string }) {
  const comesBack = { message: 'callback', url: callback }
  return {
    ready: flowSetup.createStateConfig({ meta: { step: 1 }, on: { NEXT: 'clicking' } }),
    clicking: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.clicking,
      invoke: {
        src: 'visit',
        input: { message: 'start', url: start },
        onDone: [{ guard: 'ok', target: 'clicked' }, { target: 'startRefused' }],
      },
    }),
    clicked: flowSetup.createStateConfig({ meta: { step: 1, beat: 1 }, on: { NEXT: 'readingMetadata' } }),
    startRefused: flowSetup.createStateConfig({ meta: { step: 1, refused: true } }),

    readingMetadata: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.readingMetadata,
      invoke: {
        src: 'ask',
        input: { message: 'metadata' },
        onDone: [{ guard: 'ok', target: 'makingState' }, { target: 'metadataRefused' }],
      },
    }),
    metadataRefused: flowSetup.createStateConfig({ meta: { step: 2, refused: true } }),
    makingState: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.makingState,
      invoke: { src: 'act', input: { does: 'starts-login' }, onDone: 'redirecting' },
    }),
    redirecting: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.redirecting,
      invoke: {
        src: 'answer',
        input: { message: 'start' },
        onDone: [{ guard: 'leavesSite', target: 'openingAuthorize' }, { target: 'redirectLost' }],
      },
    }),
    redirectLost: flowSetup.createStateConfig({ meta: { step: 2, refused: true } }),
    openingAuthorize: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.openingAuthorize,
      invoke: { src: 'follow', input: { message: 'authorize' }, onDone: 'authorizeSent' },
    }),
    authorizeSent: flowSetup.createStateConfig({
      meta: { step: 2, beat: 1 },
      on: { NEXT: 'answeringAuthorize' },
    }),

    answeringAuthorize: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringAuthorize,
      invoke: {
        src: 'respond',
        input: { message: 'authorize' },
        onDone: [
          { guard: 'showsLogin', target: 'loginShown' },
          // She has a session at SkyAlbum ID already: single sign-on.
          { guard: 'showsConsent', target: 'loggedIn' },
          { guard: 'leavesWithError', target: 'returningError' },
          // And she has agreed before: no page at all.
          { guard: 'leavesSite', target: 'returning' },
          { target: 'authorizeRefused' },
        ],
      },
    }),
    authorizeRefused: flowSetup.createStateConfig({ meta: { step: 3, refused: true } }),
    returningError: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.returningError,
      invoke: { src: 'arrive', input: comesBack, onDone: 'errorReturned' },
    }),
    errorReturned: flowSetup.createStateConfig({ meta: { step: 3, refused: true } }),

    ...loginAndConsent(arrows, { shown: 3, back: 'returning' }),

    answeringConsent: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringConsent,
      invoke: {
        src: 'respond',
        input: { message: 'consent' },
        onDone: [{ guard: 'leavesSite', target: 'returning' }, { target: 'consentRefused' }],
      },
    }),
    consentRefused: flowSetup.createStateConfig({ meta: { step: 5, refused: true } }),
    returning: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.returning,
      invoke: {
        src: 'arrive',
        input: comesBack,
        onDone: [
          { guard: 'ok', target: 'codeReceived' },
          { guard: 'denied', target: 'denied' },
          { guard: { type: 'refusedBy', params: { check: 'CK-AUTHZ-ERROR' } }, target: 'errorReceived' },
          { target: 'callbackRefused' },
        ],
      },
    }),
    errorReceived: flowSetup.createStateConfig({ meta: { step: 5, refused: true } }),
    denied: flowSetup.createStateConfig({ meta: { step: 5, refused: true } }),
    callbackRefused: flowSetup.createStateConfig({ meta: { step: 5, refused: true } }),
    codeReceived: flowSetup.createStateConfig({
      meta: { step: 5, beat: 1 },
      on: { NEXT: 'requestingToken' },
    }),

    ...tokenRequest(arrows, { message: 'token' }),
  }
}
