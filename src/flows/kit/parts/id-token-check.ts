import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of an ID token that is checked. */
export interface IdTokenCheckArrows {
  fetchingKeys: StepMeta
  checkingIdToken: StepMeta
}

/**
 * An app fetches the keys of the server and checks the ID token that it has (OpenID Connect Core 3.1.3.7): comes in at
 * `fetchingKeys` and goes on at `idTokenChecked`, which the flow writes itself.
 */
export function idTokenCheck(arrows: IdTokenCheckArrows) {
  return {
    fetchingKeys: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.fetchingKeys,
      invoke: { src: 'ask', input: { message: 'jwks' }, onDone: 'checkingIdToken' },
    }),
    checkingIdToken: flowSetup.createStateConfig({
      tags: 'wire',
      meta: arrows.checkingIdToken,
      invoke: {
        src: 'judge',
        input: { does: 'id-token' },
        onDone: [{ guard: 'ok', target: 'idTokenChecked' }, { target: 'idTokenRefused' }],
      },
    }),
    idTokenRefused: flowSetup.createStateConfig({
      meta: { step: arrows.checkingIdToken.step, refused: true },
    }),
  }
}
