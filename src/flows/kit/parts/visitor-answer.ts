import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of a web app's answer to the visitor who came back with a code. */
export interface VisitorAnswerArrows {
  answeringVisitor: StepMeta
}

/**
 * A web app answers the callback at last and sends the visitor home. Comes in at `answeringVisitor`; the good end,
 * `homeShown`, is the flow's own. `home`: the path of the page that she sees then.
 */
export function visitorAnswer(arrows: VisitorAnswerArrows, { home }: { home: string }) {
  const { step } = arrows.answeringVisitor
  return {
    answeringVisitor: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringVisitor,
      invoke: {
        src: 'answer',
        input: { message: 'callback' },
        onDone: [
          { guard: { type: 'shows', params: { path: home } }, target: 'homeShown' },
          { target: 'homeLost' },
        ],
      },
    }),
    homeLost: flowSetup.createStateConfig({ meta: { step, refused: true } }),
  }
}
