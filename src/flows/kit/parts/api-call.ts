import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of a call with an access token and of its answer. */
export interface ApiCallArrows {
  callingApi: StepMeta
  answeringApi: StepMeta
}

/**
 * An app uses its access token (RFC 6750 2.1): comes in at `callingApi`, waits at `apiCalled`, and goes on at
 * `apiAnswered`, which the flow writes itself. `message`: as the app calls it, `photos`.
 */
export function apiCall(arrows: ApiCallArrows, { message }: { message: string }) {
  const { step: call } = arrows.callingApi
  const { step: answer } = arrows.answeringApi
  return {
    callingApi: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.callingApi,
      invoke: { src: 'send', input: { message }, onDone: 'apiCalled' },
    }),
    apiCalled: flowSetup.createStateConfig({ meta: { step: call, beat: 1 }, on: { NEXT: 'answeringApi' } }),
    answeringApi: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.answeringApi,
      invoke: {
        src: 'respond',
        input: { message },
        onDone: [{ guard: 'ok', target: 'apiAnswered' }, { target: 'apiRefused' }],
      },
    }),
    apiRefused: flowSetup.createStateConfig({ meta: { step: answer, refused: true } }),
  }
}
