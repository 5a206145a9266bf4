import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'
import { decisionAnswer } from './decision-answer.ts'
import { type IdTokenCheckArrows, idTokenCheck } from './id-token-check.ts'
import { webCallbackEnds, webCallbackVerdict } from './web-callback-verdict.ts'

/** The arrows of an ID token that comes by form post, from the decision to its check. */
export interface FormPostArrows extends IdTokenCheckArrows {
  answeringConsent: StepMeta
  posting: StepMeta
  checkingAnswer: StepMeta
}

/**
 * The answer is a page whose form the browser posts to a web app (Form Post 2), and the app judges what came: the cookie
 * with its state, then the ID token (OpenID Connect Core 3.2.2.8, 3.2.2.11). Comes in at `answeringConsent`, or at
 * `posting` where no page was shown before; goes on at `idTokenChecked`, which the flow writes itself. `callback`: the
 * address to which the form is posted. Page and post may be one step or two.
 */
export function formPost(arrows: FormPostArrows, { callback }: { callback: string }) {
  const { step: answered } = arrows.answeringConsent
  const { step: posted } = arrows.posting
  const { step: checked } = arrows.checkingAnswer
  const apart = answered !== posted
  return {
    ...decisionAnswer(arrows, {
      guard: 'leavesSite',
      target: apart ? 'formShown' : 'posting',
      ...(apart ? { no: { error: 'access_denied', target: 'noShown' } } : {}),
    }),
    ...(apart
      ? {
          noShown: flowSetup.createStateConfig({
            meta: { step: answered, beat: 1 },
            on: { NEXT: 'posting' },
          }),
          formShown: flowSetup.createStateConfig({
            meta: { step: answered, beat: 1 },
            on: { NEXT: 'posting' },
          }),
        }
      : {}),
    posting: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.posting,
      invoke: {
        src: 'follow',
        input: { message: 'callback' },
        onDone: [
          { guard: { type: 'says', params: { error: 'access_denied' } }, target: 'noPosted' },
          { target: 'tokenPosted' },
        ],
      },
    }),
    noPosted: flowSetup.createStateConfig({
      meta: { step: posted, beat: 1 },
      on: { NEXT: 'checkingAnswer' },
    }),
    tokenPosted: flowSetup.createStateConfig({
      meta: { step: posted, beat: 1 },
      on: { NEXT: 'checkingAnswer' },
    }),

    checkingAnswer: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.checkingAnswer,
      invoke: {
        src: 'admit',
        input: { message: 'callback', url: callback },
        onDone: webCallbackVerdict('fetchingKeys'),
      },
    }),
    ...webCallbackEnds(checked),
    ...idTokenCheck(arrows),
  }
}
