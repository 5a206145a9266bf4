import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'
import { decisionAnswer } from './decision-answer.ts'
import { type TokenRequestArrows, tokenRequest } from './token-request.ts'
import { webCallbackEnds, webCallbackVerdict } from './web-callback-verdict.ts'
import { type WebRequestArrows, webRequest } from './web-request.ts'

/** The arrows of the code flow of a web app with a secret, from the click to the tokens. */
export interface CodeArrows extends WebRequestArrows, TokenRequestArrows {
  answeringConsent: StepMeta
  returning: StepMeta
}

/**
 * Authorization Code at a web app (RFC 6749 4.1): steps 1 to 8 of the two flows that use it. Goes on at
 * `tokensReceived`, which the flow writes itself. `start`: the address behind the button that is pressed; `callback`:
 * the one to which the code comes back.
 */
export function codeAtWebApp(arrows: CodeArrows, { start, callback }: { start: string; callback: string }) {
  return {
    ...webRequest(arrows, { start, callback, back: 'returning' }),

    ...decisionAnswer(arrows, { guard: 'leavesSite', target: 'returning' }),
    returning: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.returning,
      invoke: {
        src: 'arrive',
        input: { message: 'callback', url: callback },
        onDone: webCallbackVerdict('codeReceived'),
      },
    }),
    ...webCallbackEnds(5),
    codeReceived: flowSetup.createStateConfig({
      meta: { step: 5, beat: 1 },
      on: { NEXT: 'requestingToken' },
    }),

    ...tokenRequest(arrows, { message: 'token' }),
  }
}
