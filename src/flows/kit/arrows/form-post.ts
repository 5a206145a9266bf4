import type { StepMeta } from '#world/records.ts'
import { loginEndArrows } from './web-login.ts'
import { requestArrows } from './web-request.ts'

const request = requestArrows({ start: 'GET /login', made: 'state, nonce' })
const end = loginEndArrows(7)

/** The arrows of a login at PaperKite on the web by an ID token in a form (OpenID Connect Core 3.2, Form Post 2). */
export const formPostArrows = {
  ...request,
  openingAuthorize: {
    ...request.openingAuthorize,
    specs: ['oidc-core#3.2.2.1', 'oauth-form-post#2'],
  },
  returningError: {
    ...request.returningError,
    label: 'POST /callback, error',
    specs: ['oidc-core#3.2.2.6', 'oauth-form-post#2'],
  },
  answeringConsent: {
    step: 5,
    message: 'consent',
    leg: 'response',
    from: 'skyid',
    to: 'browser',
    channel: 'front',
    label: '200 form: id_token, state',
    specs: ['oauth-form-post#2', 'oidc-core#3.2.2.5'],
  },
  posting: {
    step: 6,
    message: 'callback',
    leg: 'request',
    from: 'browser',
    to: 'paperkite',
    channel: 'front',
    label: 'POST /callback',
    specs: ['oauth-form-post#2', 'rfc6265#5.4'],
  },
  checkingAnswer: {
    step: 7,
    message: 'callback',
    leg: 'checks',
    from: 'paperkite',
    to: 'paperkite',
    channel: 'local',
    label: 'cookie, state',
    specs: ['oidc-core#3.2.2.8', 'rfc6749#10.12', 'rfc9207#2.4'],
  },
  ...end,
  checkingIdToken: { ...end.checkingIdToken, specs: ['oidc-core#3.2.2.11', 'oidc-core#3.1.3.7'] },
} as const satisfies Readonly<Record<string, StepMeta>>
