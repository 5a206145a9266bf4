import type { IdTokenCheckArrows } from '#flows/kit/parts/id-token-check.ts'
import type { VisitorAnswerArrows } from '#flows/kit/parts/visitor-answer.ts'

/** The arrows of the end of a login at PaperKite on the web: the ID token is checked in one step, and Lina is home in the next. */
export function loginEndArrows(step: number) {
  return {
    fetchingKeys: {
      step,
      message: 'jwks',
      from: 'paperkite',
      to: 'skyid',
      channel: 'back',
      label: 'GET /jwks',
      specs: ['rfc7517#5', 'oidc-core#10.1'],
      minor: true,
    },
    checkingIdToken: {
      step,
      from: 'paperkite',
      to: 'paperkite',
      channel: 'local',
      label: 'checks the ID token',
      about: 'CK-IDT-ISS',
      specs: ['oidc-core#3.1.3.7'],
    },
    answeringVisitor: {
      step: step + 1,
      message: 'callback',
      leg: 'response',
      from: 'paperkite',
      to: 'lina',
      via: 'browser',
      channel: 'front',
      label: '303 /home, new cookie',
      specs: ['rfc6265#4.1'],
    },
  } as const satisfies IdTokenCheckArrows & VisitorAnswerArrows
}
