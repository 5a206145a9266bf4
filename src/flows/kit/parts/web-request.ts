import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'
import { type AuthorizePageArrows, authorizeRefusals, authorizeSent } from './authorize-page.ts'
import { type LoginAndConsentArrows, loginAndConsent } from './login-and-consent.ts'

/** The arrows of a web app's request for a login or for access, from the click to the decision. */
export interface WebRequestArrows extends AuthorizePageArrows, LoginAndConsentArrows {
  clicking: StepMeta
  readingMetadata: StepMeta
  makingState: StepMeta
  redirecting: StepMeta
  answeringAuthorize: StepMeta
}

interface Places {
  /** The address behind the button that is pressed. */
  start: string
  /** The address to which the answer comes back. */
  callback: string
  /** The state in which the browser goes back to the app. */
  back: string
}

/**
 * A web app sends its visitor to the authorization server, where she logs in and decides (RFC 6749 4.1.1, OpenID Connect
 * Core 3.1.2.1, 3.2.2.1). Comes in at `ready`; goes on at `answeringConsent` and at `back`, which the flow writes itself.
 */
export function webRequest(arrows: WebRequestArrows, { start, callback, back }: Places) {
  const begun = arrows.clicking.step
  const sent = arrows.openingAuthorize.step
  const shown = arrows.answeringAuthorize.step
  // What the app makes for this browser is a rest of its own where it belongs to the step before the redirect.
  const made = arrows.makingState.step
  const early = made !== sent
  return {
    ready: flowSetup.createStateConfig({ meta: { step: begun }, on: { NEXT: 'clicking' } }),
    clicking: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.clicking,
      invoke: {
        src: 'visit',
        input: { message: 'start', url: start },
        onDone: [{ guard: 'ok', target: 'clicked' }, { target: 'startRefused' }],
      },
    }),
    clicked: flowSetup.createStateConfig({ meta: { step: begun, beat: 1 }, on: { NEXT: 'readingMetadata' } }),
    startRefused: flowSetup.createStateConfig({ meta: { step: begun, refused: true } }),

    readingMetadata: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.readingMetadata,
      invoke: {
        src: 'ask',
        input: { message: 'metadata' },
        onDone: [{ guard: 'ok', target: 'makingState' }, { target: 'metadataRefused' }],
      },
    }),
    metadataRefused: flowSetup.createStateConfig({ meta: { step: made, refused: true } }),
    makingState: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.makingState,
      invoke: {
        src: 'act',
        input: { does: 'starts-login' },
        onDone: early ? 'loginPrepared' : 'redirecting',
      },
    }),
    ...(early
      ? {
          loginPrepared: flowSetup.createStateConfig({
            meta: { step: made, beat: 2 },
            on: { NEXT: 'redirecting' },
          }),
        }
      : {}),
    redirecting: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.redirecting,
      invoke: {
        src: 'answer',
        input: { message: 'start' },
        onDone: [{ guard: 'leavesSite', target: 'openingAuthorize' }, { target: 'redirectLost' }],
      },
    }),
    redirectLost: flowSetup.createStateConfig({ meta: { step: sent, refused: true } }),
    openingAuthorize: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.openingAuthorize,
      invoke: { src: 'follow', input: { message: 'authorize' }, onDone: 'authorizeSent' },
    }),
    ...authorizeSent(arrows),

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
          { guard: 'leavesSite', target: back },
          { target: 'authorizeRefused' },
        ],
      },
    }),
    ...authorizeRefusals(arrows, { src: 'arrive', input: { message: 'callback', url: callback } }),

    ...loginAndConsent(arrows, { shown, back }),
  }
}
