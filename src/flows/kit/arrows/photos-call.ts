import type { ApiCallArrows } from '#flows/kit/parts/api-call.ts'

interface Call {
  /** The participant that calls, and over which channel. */
  from: string
  channel: 'back' | 'direct'
  /** The steps of the call and of its answer. */
  call: number
  answer: number
}

/** The arrows of a call for Lina's photos and of its answer (RFC 6750 2.1, 3.1). */
export function photosCall({ from, channel, call, answer }: Call) {
  return {
    callingApi: {
      step: call,
      message: 'photos',
      leg: 'request',
      from,
      to: 'skyapi',
      channel,
      label: 'GET /v1/photos',
      specs: ['rfc6749#7', 'rfc6750#2.1'],
    },
    answeringApi: {
      step: answer,
      message: 'photos',
      leg: 'response',
      from: 'skyapi',
      to: from,
      channel,
      label: '200 the photos',
      about: 'CK-AT-SCOPE',
      specs: ['rfc6750#3.1', 'rfc9700#4.15'],
    },
  } as const satisfies ApiCallArrows
}
