import type { DeviceArrows } from '#flows/kit/arrows/device.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { decisionAnswer } from './decision-answer.ts'
import { loginAndConsent } from './login-and-consent.ts'

const told = (error: string) => ({ type: 'toldTo', params: { error } }) as const
const says = (error: string) => ({ type: 'says', params: { error } }) as const
const shows = (path: string) => ({ type: 'shows', params: { path } }) as const

/**
 * The device authorization grant (RFC 8628), steps 1 to 10: goes on at `tokensReceived`, which the flow writes itself.
 * Two machines that never meet: the TV asks and waits; a phone carries the person's answer. NEXT lets the TV ask once
 * before Lina is at her phone, and once when she is done; AGAIN lets it ask too soon.
 */
export function deviceGrant(arrows: DeviceArrows) {
  return {
    // 1. Lina chooses “Connect SkyAlbum” on the TV
    ready: flowSetup.createStateConfig({ meta: { step: 1 }, on: { NEXT: 'choosing' } }),
    choosing: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.choosing,
      invoke: { src: 'act', input: { does: 'chooses-connect' }, onDone: 'chosen' },
    }),
    chosen: flowSetup.createStateConfig({ meta: { step: 1, beat: 1 }, on: { NEXT: 'askingCodes' } }),

    // 2. The TV asks for codes
    askingCodes: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.askingCodes,
      invoke: { src: 'send', input: { message: 'device' }, onDone: 'codesAsked' },
    }),
    codesAsked: flowSetup.createStateConfig({ meta: { step: 2, beat: 1 }, on: { NEXT: 'receivingCodes' } }),

    // 3. SkyAlbum ID answers with two codes
    receivingCodes: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.receivingCodes,
      invoke: {
        src: 'respond',
        input: { message: 'device' },
        onDone: [{ guard: 'ok', target: 'codesReceived' }, { target: 'codesRefused' }],
      },
    }),
    codesRefused: flowSetup.createStateConfig({ meta: { step: 3, refused: true } }),
    codesReceived: flowSetup.createStateConfig({ meta: { step: 3, beat: 1 }, on: { NEXT: 'showingCode' } }),

    // 4. The TV shows the short code
    showingCode: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.showingCode,
      invoke: { src: 'act', input: { does: 'shows-code' }, onDone: 'codeShown' },
    }),
    codeShown: flowSetup.createStateConfig({ meta: { step: 4, beat: 1 }, on: { NEXT: 'waiting' } }),

    // 5. The TV starts to ask: “is it done?”
    waiting: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.waiting,
      invoke: { src: 'wait', input: {}, onDone: 'asking' },
    }),
    asking: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.asking,
      invoke: { src: 'send', input: { message: 'token' }, onDone: 'asked' },
    }),
    asked: flowSetup.createStateConfig({ meta: { step: 5, beat: 1 }, on: { NEXT: 'answering' } }),

    // 6. “Not yet”
    answering: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answering,
      invoke: {
        src: 'respond',
        input: { message: 'token' },
        onDone: [
          { guard: told('authorization_pending'), target: 'notYet' },
          { guard: told('slow_down'), target: 'toldToSlowDown' },
          { guard: 'ok', target: 'tokensReceived' },
          { target: 'pollRefused' },
        ],
      },
    }),
    pollRefused: flowSetup.createStateConfig({ meta: { step: 6, refused: true } }),
    notYet: flowSetup.createStateConfig({
      meta: { step: 6, beat: 1 },
      on: { NEXT: 'openingPage', AGAIN: 'asking' },
    }),
    toldToSlowDown: flowSetup.createStateConfig({
      meta: { step: 6, beat: 1 },
      on: { NEXT: 'openingPage', AGAIN: 'asking' },
    }),

    // 7. Lina opens the page on her phone
    openingPage: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.openingPage,
      invoke: {
        src: 'navigate',
        input: { message: 'device-page', url: 'https://id.skyalbum.example/device' },
        onDone: 'answeringPage',
      },
    }),
    answeringPage: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringPage,
      invoke: {
        src: 'respond',
        input: { message: 'device-page' },
        onDone: [{ guard: shows('/device'), target: 'pageShown' }, { target: 'codeRefused' }],
      },
    }),
    pageShown: flowSetup.createStateConfig({
      meta: { step: 7, beat: 1 },
      on: { NEXT: 'submittingCode', ENTER: 'submittingCode' },
    }),
    submittingCode: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.submittingCode,
      invoke: { src: 'submit', input: { message: 'user-code' }, onDone: 'answeringCode' },
    }),
    answeringCode: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringCode,
      invoke: {
        src: 'respond',
        input: { message: 'user-code' },
        onDone: [
          { guard: 'showsLogin', target: 'loginShown' },
          { guard: shows('/device'), target: 'codeWrong' },
          { target: 'codeRefused' },
        ],
      },
    }),
    codeWrong: flowSetup.createStateConfig({
      meta: { step: 7, beat: 1 },
      on: { NEXT: 'submittingCode', ENTER: 'submittingCode' },
    }),
    // Nothing is lost: the TV still shows its code, and the page can be opened once more.
    codeRefused: flowSetup.createStateConfig({
      meta: { step: 7, refused: true },
      on: { AGAIN: 'openingPage' },
    }),

    // 8. Lina logs in and approves
    ...loginAndConsent(arrows, { shown: 7 }),
    saidNo: flowSetup.createStateConfig({ meta: { step: 8, beat: 3 }, on: { NEXT: 'answeringDeny' } }),
    ...decisionAnswer(arrows, { guard: 'showsConsent', target: 'phoneDone' }),
    answeringDeny: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringDeny,
      invoke: {
        src: 'respond',
        input: { message: 'consent' },
        onDone: [{ guard: 'showsConsent', target: 'phoneDenied' }, { target: 'consentRefused' }],
      },
    }),
    phoneDone: flowSetup.createStateConfig({ meta: { step: 8, beat: 4 }, on: { NEXT: 'waitingAgain' } }),
    phoneDenied: flowSetup.createStateConfig({ meta: { step: 8, beat: 4 }, on: { NEXT: 'waitingAgain' } }),

    // 9. The TV asks again
    waitingAgain: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.waitingAgain,
      invoke: { src: 'wait', input: {}, onDone: 'askingAgain' },
    }),
    askingAgain: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.askingAgain,
      invoke: { src: 'send', input: { message: 'token' }, onDone: 'askedAgain' },
    }),
    askedAgain: flowSetup.createStateConfig({ meta: { step: 9, beat: 1 }, on: { NEXT: 'answeringAgain' } }),

    // 10. SkyAlbum ID sends the token
    answeringAgain: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringAgain,
      invoke: {
        src: 'respond',
        input: { message: 'token' },
        onDone: [
          // Only a changed answer says so now; the TV believes it, and will ask once more.
          { guard: told('authorization_pending'), target: 'phoneDone' },
          { guard: told('slow_down'), target: 'phoneDone' },
          { guard: 'ok', target: 'tokensReceived' },
          { guard: says('access_denied'), target: 'denied' },
          { guard: says('expired_token'), target: 'codeExpired' },
          { guard: { type: 'refusedBy', params: { check: 'CK-TOKEN-STATUS' } }, target: 'tokenRefused' },
          { target: 'tokensUnreadable' },
        ],
      },
    }),
    denied: flowSetup.createStateConfig({ meta: { step: 10, refused: true } }),
    codeExpired: flowSetup.createStateConfig({ meta: { step: 10, refused: true } }),
    tokenRefused: flowSetup.createStateConfig({ meta: { step: 10, refused: true } }),
    tokensUnreadable: flowSetup.createStateConfig({ meta: { step: 10, refused: true } }),
  }
}
