import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of the request for a login page and of what came instead. */
export interface AuthorizePageArrows {
  openingAuthorize: StepMeta
  returningError: StepMeta
}

/** The browser is on its way to the authorization server: goes on at `answeringAuthorize`, which the flow writes itself. */
export function authorizeSent({ openingAuthorize }: Pick<AuthorizePageArrows, 'openingAuthorize'>) {
  return {
    authorizeSent: flowSetup.createStateConfig({
      meta: { step: openingAuthorize.step, beat: 1 },
      on: { NEXT: 'answeringAuthorize' },
    }),
  }
}

/**
 * What is no login page (RFC 6749 4.1.2.1): a page that refuses, or an error that the browser carries back to the app.
 * `back` says how it gets there.
 */
export function authorizeRefusals<Input extends { message: 'callback'; url?: string }>(
  { returningError }: Pick<AuthorizePageArrows, 'returningError'>,
  back: { src: 'handOver' | 'arrive'; input: Input },
) {
  const { step } = returningError
  return {
    authorizeRefused: flowSetup.createStateConfig({ meta: { step, refused: true } }),
    returningError: flowSetup.createStateConfig({
      tags: 'wire',
      meta: returningError,
      invoke: { ...back, onDone: 'errorReturned' },
    }),
    errorReturned: flowSetup.createStateConfig({ meta: { step, refused: true } }),
  }
}
