import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of a web app's answer to the visitor who came back with a code. */
export interface VisitorAnswerArrows {
  answeringVisitor: StepMeta
}

/** How the answer must end, and the state in which it goes on then. */
interface GoodEnd {
  guard: 'leavesSite' | { type: 'shows'; params: { path: string } }
  target: string
}

/**
 * A web app answers the callback at last and sends the visitor home. Comes in at `answeringVisitor`; the good end,
 * `homeShown`, is the flow's own. `home`: the path of the page that she sees then.
 */
export function visitorAnswer(arrows: VisitorAnswerArrows, { home }: { home: string }) {
  return callbackAnswer(arrows, {
    guard: { type: 'shows', params: { path: home } },
    target: 'homeShown',
  })
}

/** The same, with a good end of another kind. */
export function callbackAnswer(arrows: VisitorAnswerArrows, good: GoodEnd) {
  const { step } = arrows.answeringVisitor
  return {
    answeringVisitor: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringVisitor,
      invoke: {
        src: 'answer',
        input: { message: 'callback' },
        onDone: [good, { target: 'homeLost' }],
      },
    }),
    homeLost: flowSetup.createStateConfig({ meta: { step, refused: true } }),
  }
}
