import { flowSetup } from '#flows/kit/setup.ts'
import type { StepMeta } from '#world/records.ts'

/** Where a good answer leads, and by what it is known. */
interface Onward {
  guard: 'leavesSite' | 'leavesBrowser' | 'showsConsent'
  target: string
  /** Where a No leads that the browser carries on, and the error by which it is known: nothing good travels then. */
  no?: { error: string; target: string }
}

/**
 * The server answers the person's decision. Comes in at `answeringConsent` and goes on at `target`, which the flow writes
 * itself; any other answer ends at `consentRefused`.
 */
export function decisionAnswer(
  { answeringConsent }: { answeringConsent: StepMeta },
  { guard, target, no }: Onward,
) {
  return {
    answeringConsent: flowSetup.createStateConfig({
      tags: 'wire',
      meta: answeringConsent,
      invoke: {
        src: 'respond',
        input: { message: 'consent' },
        onDone: [
          ...(no
            ? [{ guard: { type: 'says', params: { error: no.error } }, target: no.target } as const]
            : []),
          { guard, target },
          { target: 'consentRefused' },
        ],
      },
    }),
    consentRefused: flowSetup.createStateConfig({ meta: { step: answeringConsent.step, refused: true } }),
  }
}
