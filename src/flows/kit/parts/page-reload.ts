import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'
import { callbackAnswer, type VisitorAnswerArrows } from './visitor-answer.ts'

/** The arrows of the way back into a page: the cookie, the page, its script. */
export interface PageReloadArrows extends VisitorAnswerArrows {
  reloading: StepMeta
  answeringReload: StepMeta
  restarting: StepMeta
}

/**
 * A server answers the callback with the session cookie and sends the browser to its page, which begins anew (RFC 10017
 * 6.1.2.1, letters G and H). Comes in at `answeringVisitor` and goes on at `restarted`, which the flow writes itself.
 * `page`: its path. Cookie and page may be one step or two.
 */
export function pageReload(arrows: PageReloadArrows, { page }: { page: string }) {
  const { step } = arrows.answeringVisitor
  const { step: loaded } = arrows.reloading
  const apart = step !== loaded
  return {
    ...callbackAnswer(arrows, { guard: 'leavesSite', target: apart ? 'cookieSet' : 'reloading' }),
    ...(apart
      ? { cookieSet: flowSetup.createStateConfig({ meta: { step, beat: 1 }, on: { NEXT: 'reloading' } }) }
      : {}),
    reloading: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.reloading,
      invoke: { src: 'follow', input: { message: 'app' }, onDone: 'answeringReload' },
    }),
    answeringReload: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringReload,
      invoke: {
        src: 'respond',
        input: { message: 'app' },
        onDone: [
          { guard: { type: 'shows', params: { path: page } }, target: 'restarting' },
          { target: 'pageLost' },
        ],
      },
    }),
    pageLost: flowSetup.createStateConfig({ meta: { step: loaded, refused: true } }),
    restarting: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.restarting,
      invoke: { src: 'act', input: { does: 'loads' }, onDone: 'restarted' },
    }),
  }
}
