import type { LoginAndConsentArrows } from '#flows/kit/parts/login-and-consent.ts'

/** What the person sends to the authorization server while she logs in and decides, all in one step. */
export function loginArrows(step: number) {
  return {
    submittingLogin: {
      step,
      message: 'login',
      leg: 'request',
      from: 'lina',
      to: 'skyid',
      channel: 'human',
      label: 'user name, password',
      specs: ['oidc-core#3.1.2.3'],
    },
    answeringLogin: {
      step,
      message: 'login',
      leg: 'response',
      from: 'skyid',
      to: 'browser',
      channel: 'front',
      label: 'consent page',
      specs: ['oidc-core#3.1.2.4'],
      folded: true,
    },
    submittingConsent: {
      step,
      message: 'consent',
      leg: 'request',
      from: 'lina',
      to: 'skyid',
      channel: 'human',
      label: 'Allow',
      specs: ['oidc-core#3.1.2.4'],
    },
  } as const satisfies LoginAndConsentArrows
}
