import type { CodeArrows } from '#flows/kit/parts/code-at-web-app.ts'
import { loginArrows } from './login-and-consent.ts'

interface Differences {
  /** What the browser asks the app for: `GET /login`. */
  start: string
  /** What the app makes for this browser: `state, nonce`. */
  made: string
  /** What the answer of the token endpoint holds. */
  tokens: string
}

/** The arrows of steps 1 to 8 of the code flow at PaperKite on the web (RFC 6749 4.1). */
export function codeArrows({ start, made, tokens }: Differences) {
  return {
    clicking: {
      step: 1,
      message: 'start',
      leg: 'request',
      from: 'lina',
      to: 'paperkite',
      via: 'browser',
      channel: 'front',
      label: start,
      specs: ['rfc6749#4.1'],
    },
    readingMetadata: {
      step: 2,
      message: 'metadata',
      from: 'paperkite',
      to: 'skyid',
      channel: 'back',
      label: 'GET openid-configuration',
      specs: ['oidc-discovery#4'],
      minor: true,
    },
    makingState: {
      step: 2,
      from: 'paperkite',
      to: 'paperkite',
      channel: 'local',
      label: made,
      specs: ['rfc6749#10.12'],
    },
    redirecting: {
      step: 2,
      message: 'start',
      leg: 'response',
      from: 'paperkite',
      to: 'browser',
      channel: 'front',
      label: '302 …/authorize?…',
      specs: ['rfc6749#4.1.1'],
    },
    openingAuthorize: {
      step: 2,
      message: 'authorize',
      leg: 'request',
      from: 'browser',
      to: 'skyid',
      channel: 'front',
      label: 'GET /authorize',
      specs: ['rfc6749#4.1.1', 'oidc-core#3.1.2.1'],
    },
    answeringAuthorize: {
      step: 3,
      message: 'authorize',
      leg: 'response',
      from: 'skyid',
      to: 'browser',
      channel: 'front',
      label: 'login page',
      specs: ['oidc-core#3.1.2.2', 'oidc-core#3.1.2.3'],
    },
    returningError: {
      step: 3,
      message: 'callback',
      leg: 'request',
      from: 'browser',
      to: 'paperkite',
      channel: 'front',
      label: 'GET /callback?error=…',
      specs: ['rfc6749#4.1.2.1'],
      branch: true,
    },
    ...loginArrows(4),
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
