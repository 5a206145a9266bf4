import type { NativeCodeArrows } from '#flows/kit/parts/code-at-native-app.ts'
import { loginArrows, loginPageArrow } from './login-and-consent.ts'

interface Differences {
  /** The first word or two of the button that begins it: a column has no room for more. */
  button: string
  /** What the answer of the token endpoint holds. */
  tokens: string
}

/** The arrows of steps 1 to 9 of the code flow at PaperKite Mobile (RFC 7636, RFC 8252). */
export function nativeCodeArrows({ button, tokens }: Differences) {
  return {
    tapping: {
      step: 1,
      from: 'lina',
      to: 'mobile',
      channel: 'human',
      label: `taps “${button}”`,
      specs: ['rfc8252#4.1'],
    },
    readingMetadata: {
      step: 2,
      message: 'metadata',
      from: 'mobile',
      to: 'skyid',
      channel: 'direct',
      label: 'GET discovery',
      specs: ['oidc-discovery#4'],
      minor: true,
    },
    makingVerifier: {
      step: 2,
      from: 'mobile',
      to: 'mobile',
      channel: 'local',
      label: 'code_verifier → code_challenge',
      specs: ['rfc7636#4.1', 'rfc7636#4.2'],
    },
    openingAuthorize: {
      step: 3,
      message: 'authorize',
      leg: 'request',
      from: 'mobile',
      to: 'skyid',
      via: 'browser',
      channel: 'front',
      label: 'GET /authorize',
      specs: ['rfc6749#4.1.1', 'rfc7636#4.3', 'oidc-core#3.1.2.1'],
    },
    answeringAuthorize: loginPageArrow(4),
    returningError: {
      step: 4,
      message: 'callback',
      from: 'skyid',
      to: 'mobile',
      via: 'browser',
      channel: 'front',
      label: '303 …?error=…',
      specs: ['rfc6749#4.1.2.1'],
      branch: true,
    },
    ...loginArrows(5),
    answeringConsent: {
      step: 6,
      message: 'consent',
      leg: 'response',
      from: 'skyid',
      to: 'mobile',
      via: 'browser',
      channel: 'front',
      label: '303 …?code=…&state=…',
      specs: ['rfc6749#4.1.2', 'rfc7636#4.4', 'rfc9207#2'],
    },
    openingApp: {
      step: 6,
      message: 'callback',
      from: 'skyid',
      to: 'mobile',
      via: 'browser',
      channel: 'front',
      label: 'opens the app',
      specs: ['rfc8252#7.1'],
      folded: true,
    },
    requestingToken: {
      step: 7,
      message: 'token',
      leg: 'request',
      from: 'mobile',
      to: 'skyid',
      channel: 'direct',
      label: 'POST /token',
      specs: ['rfc6749#4.1.3', 'rfc7636#4.5'],
    },
    checkingRequest: {
      step: 8,
      message: 'token',
      leg: 'checks',
      from: 'skyid',
      to: 'skyid',
      channel: 'local',
      label: 'SHA256(code_verifier)',
      about: 'CK-PKCE-MATCH',
      specs: ['rfc7636#4.6', 'rfc6749#4.1.3'],
    },
    receivingTokens: {
      step: 9,
      message: 'token',
      leg: 'response',
      from: 'skyid',
      to: 'mobile',
      channel: 'direct',
      label: tokens,
      specs: ['rfc6749#5.1', 'oidc-core#3.1.3.3'],
    },
  } as const satisfies NativeCodeArrows
}
