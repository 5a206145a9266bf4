import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrows of a call of the token endpoint in three steps: what is sent, what the server checks, what it answers. */
export interface TokenRequestArrows {
  requestingToken: StepMeta
  checkingRequest: StepMeta
  receivingTokens: StepMeta
}

/**
 * An app asks for tokens (RFC 6749 3.2, 5): comes in at `requestingToken` and goes on at `tokensReceived`, which the
 * flow writes itself. `message`: as the app calls it, `token` or `refresh`.
 */
export function tokenRequest(arrows: TokenRequestArrows, { message }: { message: string }) {
  const [sent, checked, received] = [arrows.requestingToken, arrows.checkingRequest, arrows.receivingTokens]
  const judged = { step: checked.step, beat: checked.step === sent.step ? 2 : 1 }
  return {
    requestingToken: flowSetup.createStateConfig({
      tags: 'wire',
      meta: sent,
      invoke: { src: 'send', input: { message }, onDone: 'tokenRequested' },
    }),
    tokenRequested: flowSetup.createStateConfig({
      meta: { step: sent.step, beat: 1 },
      on: { NEXT: 'checkingRequest' },
    }),
    checkingRequest: flowSetup.createStateConfig({
      tags: 'wire',
      meta: checked,
      invoke: {
        src: 'check',
        input: { message },
        onDone: [{ guard: 'ok', target: 'requestChecked' }, { target: 'requestRefused' }],
      },
    }),
    requestChecked: flowSetup.createStateConfig({
      meta: judged,
      on: { NEXT: 'receivingTokens' },
    }),
    // Nobody but the server knows it yet: the app learns of it in the next step.
    requestRefused: flowSetup.createStateConfig({
      meta: judged,
      on: { NEXT: 'receivingTokens' },
    }),
    receivingTokens: flowSetup.createStateConfig({
      tags: 'wire',
      meta: received,
      invoke: {
        src: 'answer',
        input: { message },
        onDone: [
          { guard: 'ok', target: 'tokensReceived' },
          { guard: { type: 'refusedBy', params: { check: 'CK-TOKEN-STATUS' } }, target: 'tokenRefused' },
          { target: 'tokensUnreadable' },
        ],
      },
    }),
    tokenRefused: flowSetup.createStateConfig({ meta: { step: received.step, refused: true } }),
    tokensUnreadable: flowSetup.createStateConfig({ meta: { step: received.step, refused: true } }),
  }
}
