import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of a call with an access token and of its answer. */
export interface ApiCallArrows {
  callingApi: StepMeta
  answeringApi: StepMeta
}

/**
 * An app uses its access token (RFC 6750 2.1): comes in at `callingApi`, waits at `apiCalled`, and goes on at
 * `answeringApi`, which the flow writes itself: somebody may wait for the answer, good or bad. `message`: as the app calls
 * it, `photos`; `beat`: where the step rests once before.
 */
export function apiRequest(
  { callingApi }: Pick<ApiCallArrows, 'callingApi'>,
  { message, beat = 1 }: { message: string; beat?: number },
) {
  return {
    callingApi: flowSetup.createStateConfig({
      tags: 'wire',
      meta: callingApi,
      invoke: { src: 'send', input: { message }, onDone: 'apiCalled' },
    }),
    apiCalled: flowSetup.createStateConfig({
      meta: { step: callingApi.step, beat },
      on: { NEXT: 'answeringApi' },
    }),
  }
}

/** The same with its answer: goes on at `apiAnswered`, which the flow writes itself. */
export function apiCall(arrows: ApiCallArrows, { message }: { message: string }) {
  const { step: answer } = arrows.answeringApi
  return {
    ...apiRequest(arrows, { message }),
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
