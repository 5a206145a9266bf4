import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'
import { type AuthorizePageArrows, authorizeRefusals, authorizeSent } from './authorize-page.ts'
import { callbackEnds, callbackVerdict } from './callback-verdict.ts'
import { decisionAnswer } from './decision-answer.ts'
import { type LoginAndConsentArrows, loginAndConsent } from './login-and-consent.ts'
import { type TokenRequestArrows, tokenRequest } from './token-request.ts'

/** The arrows of the code flow of a native app, from the tap to the tokens. */
export interface NativeCodeArrows extends AuthorizePageArrows, LoginAndConsentArrows, TokenRequestArrows {
  tapping: StepMeta
  readingMetadata: StepMeta
  makingVerifier: StepMeta
  answeringAuthorize: StepMeta
  answeringConsent: StepMeta
  openingApp: StepMeta
}

/**
 * Authorization Code + PKCE at a native app (RFC 6749 4.1, RFC 7636, RFC 8252): steps 1 to 9 of the two flows that use
 * it. Goes on at `tokensReceived`, which the flow writes itself. `tap`: the act that begins it.
 */
export function codeAtNativeApp(arrows: NativeCodeArrows, { tap }: { tap: string }) {
  return {
    // 1. Lina taps “Log in”
    ready: flowSetup.createStateConfig({ meta: { step: 1 }, on: { NEXT: 'tapping' } }),
    tapping: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.tapping,
      invoke: { src: 'act', input: { does: tap }, onDone: 'tapped' },
    }),
    tapped: flowSetup.createStateConfig({ meta: { step: 1, beat: 1 }, on: { NEXT: 'readingMetadata' } }),

    // 2. The app makes a verifier and a challenge
    readingMetadata: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.readingMetadata,
      invoke: {
        src: 'ask',
        input: { message: 'metadata' },
        onDone: [{ guard: 'ok', target: 'makingVerifier' }, { target: 'metadataRefused' }],
      },
    }),
    makingVerifier: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.makingVerifier,
      invoke: { src: 'act', input: { does: 'makes-pkce' }, onDone: 'verifierMade' },
    }),
    metadataRefused: flowSetup.createStateConfig({ meta: { step: 2, refused: true } }),
    verifierMade: flowSetup.createStateConfig({
      meta: { step: 2, beat: 1 },
      on: { NEXT: 'openingAuthorize' },
    }),

    // 3. The app opens /authorize with the challenge
    openingAuthorize: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.openingAuthorize,
      invoke: { src: 'navigate', input: { message: 'authorize' }, onDone: 'authorizeSent' },
    }),
    ...authorizeSent(arrows),

    // 4. SkyAlbum ID shows its login page
    answeringAuthorize: flowSetup.createStateConfig({
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
    }),
    ...authorizeRefusals(arrows, { src: 'handOver', input: { message: 'callback' } }),

    // 5. Lina logs in and agrees
    ...loginAndConsent(arrows, { shown: 4 }),

    // 6. SkyAlbum ID stores the challenge and returns a code
    ...decisionAnswer(arrows, { guard: 'leavesBrowser', target: 'openingApp' }),
    openingApp: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.openingApp,
      invoke: {
        src: 'handOver',
        input: { message: 'callback' },
        onDone: callbackVerdict('codeReceived'),
      },
    }),
    ...callbackEnds(6),
    codeReceived: flowSetup.createStateConfig({
      meta: { step: 6, beat: 1 },
      on: { NEXT: 'requestingToken' },
    }),

    // 7. The app sends code + verifier · 8. SkyAlbum ID compares the hash · 9. SkyAlbum ID answers with tokens
    ...tokenRequest(arrows, { message: 'token' }),
  }
}
