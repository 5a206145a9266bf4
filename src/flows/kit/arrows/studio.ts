import type { PageReloadArrows } from '#flows/kit/parts/page-reload.ts'
import type { SessionQuestionArrows } from '#flows/kit/parts/session-question.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of the question whether somebody is logged in, and of its first answer: nobody. `asks`: `GET /api/me`. */
export function sessionArrows({ step, asks }: { step: number; asks: string }) {
  return {
    askingSession: {
      step,
      message: 'session',
      leg: 'request',
      from: 'studio',
      to: 'backend',
      channel: 'direct',
      label: asks,
      specs: ['rfc10017#6.1.2.3', 'rfc10017#6.1.3.3'],
    },
    answeringSession: {
      step,
      message: 'session',
      leg: 'response',
      from: 'backend',
      to: 'studio',
      channel: 'direct',
      label: '401 login',
      specs: ['rfc10017#6.1.2.3'],
      // The answer to the first question is no: that is how the page knows what to do.
      expects: ['CK-COOKIE-SESSION'],
    },
  } as const satisfies SessionQuestionArrows
}

/** The arrows of the way back into the page. `cookie`: the step in which the cookie comes; `page`: that of the page. */
export function reloadArrows({ cookie, page }: { cookie: number; page: number }) {
  return {
    answeringVisitor: {
      step: cookie,
      message: 'callback',
      leg: 'response',
      from: 'backend',
      to: 'browser',
      channel: 'front',
      label: '303 /app, new cookie',
      specs: ['rfc10017#6.1.3.2', 'rfc6265#4.1'],
    },
    reloading: {
      step: page,
      message: 'app',
      leg: 'request',
      from: 'browser',
      to: 'backend',
      channel: 'front',
      label: 'GET /app',
      specs: ['rfc9110#13.1.2'],
    },
    answeringReload: {
      step: page,
      message: 'app',
      leg: 'response',
      from: 'backend',
      to: 'browser',
      channel: 'front',
      label: '304 still good',
      specs: ['rfc9110#15.4.5'],
    },
    restarting: startArrow(page),
  } as const satisfies PageReloadArrows
}

/** The arrow of a page whose script starts and draws it. */
export function startArrow(step: number) {
  return {
    step,
    from: 'studio',
    to: 'lina',
    channel: 'human',
    label: 'the page starts',
    specs: ['rfc10017#6.1'],
  } as const satisfies StepMeta
}
