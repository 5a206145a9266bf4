import { flowSetup } from '#flows/kit/setup.ts'

/**
 * What an app can make of the answer that came back to it (RFC 6749 4.1.2, 4.1.2.1): it goes on at `good`, or the person
 * has said no, or the server has refused, or the answer is not for this app or this login.
 */
export function callbackVerdict(good: string) {
  return [...verdict(good), { target: 'callbackRefused' }] as const
}

/** The bad ends of it. */
export function callbackEnds(step: number) {
  const end = flowSetup.createStateConfig({ meta: { step, refused: true } })
  return { denied: end, errorReceived: end, callbackRefused: end }
}

/** The same for a web app, which judges only what comes to its own address: the answer may have gone elsewhere. */
export function webCallbackVerdict(good: string) {
  return [
    ...verdict(good),
    { guard: 'refused', target: 'callbackRefused' },
    { target: 'callbackLost' },
  ] as const
}

/** The bad ends of that. */
export function webCallbackEnds(step: number) {
  return {
    ...callbackEnds(step),
    callbackLost: flowSetup.createStateConfig({ meta: { step, refused: true } }),
  }
}

function verdict(good: string) {
  return [
    { guard: 'ok', target: good },
    { guard: 'denied', target: 'denied' },
    { guard: { type: 'refusedBy', params: { check: 'CK-AUTHZ-ERROR' } }, target: 'errorReceived' },
  ] as const
}
