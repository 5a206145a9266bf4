import type { LoginAndConsentArrows } from '#flows/kit/parts/login-and-consent.ts'
import type { StepMeta } from '#world/records.ts'

/** The server answers the request for a login with its page. */
export function loginPageArrow(step: number) {
  return {
    step,
    message: 'authorize',
    leg: 'response',
    from: 'skyid',
    to: 'browser',
    channel: 'front',
    label: 'login page',
    specs: ['oidc-core#3.1.2.2', 'oidc-core#3.1.2.3'],
  } as const satisfies StepMeta
}

/** The person types her user name and her password into that page. */
export function passwordArrow(step: number) {
  return {
    step,
    message: 'login',
    leg: 'request',
    from: 'lina',
    to: 'skyid',
    channel: 'human',
    label: 'user name, password',
    specs: ['oidc-core#3.1.2.3'],
  } as const satisfies StepMeta
}

/** What the person sends to the authorization server while she logs in and decides, all in one step. */
export function loginArrows(step: number) {
  return {
    submittingLogin: passwordArrow(step),
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
