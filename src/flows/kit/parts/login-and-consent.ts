import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of the messages that a person sends at the authorization server. */
export interface LoginAndConsentArrows {
  submittingLogin: StepMeta
  answeringLogin: StepMeta
  submittingConsent: StepMeta
}

/**
 * The person logs in and decides (OpenID Connect Core 3.1.2.3, 3.1.2.4). Comes in at `loginShown`, or at `loggedIn`
 * where she has a session already; goes on at `answeringConsent`, which the flow writes itself: what the server answers
 * is what flows differ in. `shown`: the step whose answer is the login page; `asks`: the path of the page with the
 * question; `back`: the state in which the browser goes back to an app on the web. It comes there right after the login
 * where the person has agreed before.
 */
export function loginAndConsent(
  arrows: LoginAndConsentArrows,
  { shown, asks = '/consent', back }: { shown: number; asks?: string; back?: string },
) {
  const { step: login } = arrows.submittingLogin
  const { step: consent } = arrows.submittingConsent
  const decidedAt = { step: consent, beat: consent === login ? 3 : 1 }
  return {
    loginShown: flowSetup.createStateConfig({
      meta: { step: shown, beat: 1 },
      on: { NEXT: 'submittingLogin', ENTER: 'submittingLogin' },
    }),
    submittingLogin: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.submittingLogin,
      invoke: { src: 'submit', input: { message: 'login' }, onDone: 'answeringLogin' },
    }),
    answeringLogin: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringLogin,
      invoke: {
        src: 'respond',
        input: { message: 'login' },
        onDone: [
          { guard: { type: 'shows', params: { path: asks } }, target: 'loggedIn' },
          { guard: 'showsLogin', target: 'passwordWrong' },
          ...(back === undefined ? [] : [{ guard: 'leavesSite', target: back } as const]),
          { target: 'loginRefused' },
        ],
      },
    }),
    passwordWrong: flowSetup.createStateConfig({
      meta: { step: login, beat: 1 },
      on: { NEXT: 'submittingLogin', ENTER: 'submittingLogin' },
    }),
    loginRefused: flowSetup.createStateConfig({ meta: { step: login, refused: true } }),
    loggedIn: flowSetup.createStateConfig({
      meta: { step: login, beat: 2 },
      on: { NEXT: 'submittingConsent', ALLOW: 'submittingConsent', DENY: 'submittingConsent' },
    }),
    submittingConsent: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.submittingConsent,
      invoke: {
        src: 'submit',
        input: { message: 'consent' },
        onDone: [{ guard: 'saysNo', target: 'saidNo' }, { target: 'decided' }],
      },
    }),
    decided: flowSetup.createStateConfig({ meta: decidedAt, on: { NEXT: 'answeringConsent' } }),
    saidNo: flowSetup.createStateConfig({ meta: decidedAt, on: { NEXT: 'answeringConsent' } }),
  }
}
