import type { CodeArrows } from '#flows/kit/parts/code-at-web-app.ts'
import { type RequestDifferences, requestArrows } from './web-request.ts'

interface Differences extends RequestDifferences {
  /** What the answer of the token endpoint holds. */
  tokens: string
}

/** The arrows of steps 1 to 8 of the code flow at PaperKite on the web (RFC 6749 4.1). */
export function codeArrows({ start, made, tokens }: Differences) {
  return {
    ...requestArrows({ start, made }),
    answeringConsent: {
      step: 5,
      message: 'consent',
      leg: 'response',
      from: 'skyid',
      to: 'browser',
      channel: 'front',
      label: '303 …?code=…&state=…',
      specs: ['rfc6749#4.1.2', 'rfc9207#2'],
    },
    returning: {
      step: 5,
      message: 'callback',
      leg: 'request',
      from: 'browser',
      to: 'paperkite',
      channel: 'front',
      label: 'GET /callback',
      specs: ['rfc6749#4.1.2', 'rfc6749#10.12', 'rfc9207#2.4'],
    },
    requestingToken: {
      step: 6,
      message: 'token',
      leg: 'request',
      from: 'paperkite',
      to: 'skyid',
      channel: 'back',
      label: 'POST /token',
      specs: ['rfc6749#4.1.3', 'rfc6749#2.3.1'],
    },
    checkingRequest: {
      step: 7,
      message: 'token',
      leg: 'checks',
      from: 'skyid',
      to: 'skyid',
      channel: 'local',
      label: 'secret, code, address',
      about: 'CK-CODE-ONCE',
      specs: ['rfc6749#4.1.3', 'rfc6749#4.1.2', 'rfc6749#3.2.1'],
    },
    receivingTokens: {
      step: 8,
      message: 'token',
      leg: 'response',
      from: 'skyid',
      to: 'paperkite',
      channel: 'back',
      label: tokens,
      specs: ['rfc6749#5.1'],
    },
  } as const satisfies CodeArrows
}
