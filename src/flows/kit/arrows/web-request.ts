import type { WebRequestArrows } from '#flows/kit/parts/web-request.ts'
import type { StepMeta } from '#world/records.ts'
import { loginArrows, loginPageArrow } from './login-and-consent.ts'

/** What differs between the flows that begin so. */
export interface RequestDifferences {
  /** What the browser asks the app for: `GET /login`. */
  start: string
  /** What the app makes for this browser: `state, nonce`. */
  made: string
}

/** Lina presses the button on PaperKite's page that begins it. `label`: what her browser asks for then. */
export function clickArrow(label: string) {
  return {
    step: 1,
    message: 'start',
    leg: 'request',
    from: 'lina',
    to: 'paperkite',
    via: 'browser',
    channel: 'front',
    label,
    specs: ['rfc6749#4.1'],
  } as const satisfies StepMeta
}

/** The arrows of steps 1 to 4: PaperKite on the web sends Lina to SkyAlbum ID (RFC 6749 4.1.1). */
export function requestArrows({ start, made }: RequestDifferences) {
  return {
    clicking: clickArrow(start),
    readingMetadata: {
      step: 2,
      message: 'metadata',
      from: 'paperkite',
      to: 'skyid',
      channel: 'back',
      label: 'GET discovery',
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
    answeringAuthorize: loginPageArrow(3),
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
  } as const satisfies WebRequestArrows
}
