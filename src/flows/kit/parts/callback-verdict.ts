import { flowSetup } from '#flows/kit/setup.ts'

/**
 * What an app can make of the answer that came back to it (RFC 6749 4.1.2, 4.1.2.1): it goes on at `good`, or the person
 * has said no, or the server has refused, or the answer is not for this app or this login.
 */
export function callbackVerdict(good: string) {
  return [
    { guard: 'ok', target: good },
    { guard: 'denied', target: 'denied' },
    { guard: { type: 'refusedBy', params: { check: 'CK-AUTHZ-ERROR' } }, target: 'errorReceived' },
    { target: 'callbackRefused' },
  ] as const
}

/** The three bad ends of it. */
export function callbackEnds(step: number) {
  const end = flowSetup.createStateConfig({ meta: { step, refused: true } })
  return { denied: end, errorReceived: end, callbackRefused: end }
}
