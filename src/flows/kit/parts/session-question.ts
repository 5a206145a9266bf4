import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of a page's question to its own server. */
export interface SessionQuestionArrows {
  askingSession: StepMeta
  answeringSession: StepMeta
}

/**
 * A page asks its server whether somebody is logged in (RFC 10017 6.1.2.3): comes in at `askingSession` and waits at
 * `notLoggedIn`, from where the page goes to the login. `known`: the state in which somebody is logged in already.
 */
export function sessionQuestion(arrows: SessionQuestionArrows, { known }: { known: string }) {
  const { step } = arrows.askingSession
  return {
    askingSession: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.askingSession,
      invoke: { src: 'call', input: { message: 'session' }, onDone: 'answeringSession' },
    }),
    answeringSession: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringSession,
      invoke: {
        src: 'respond',
        input: { message: 'session' },
        onDone: [
          { guard: { type: 'takes', params: { status: 401 } }, target: 'notLoggedIn' },
          { guard: 'ok', target: known },
          { target: 'sessionUnclear' },
        ],
      },
    }),
    notLoggedIn: flowSetup.createStateConfig({ meta: { step, beat: 1 }, on: { NEXT: 'clicking' } }),
    sessionUnclear: flowSetup.createStateConfig({ meta: { step, refused: true } }),
  }
}
