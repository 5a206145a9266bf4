import { atStudio } from '#flows/kit/arrows/at-studio.ts'
import { codeArrows } from '#flows/kit/arrows/code-at-web-app.ts'
import { photosCall } from '#flows/kit/arrows/photos-call.ts'
import { reloadArrows, sessionArrows, startArrow } from '#flows/kit/arrows/studio.ts'
import { loginEndArrows } from '#flows/kit/arrows/web-login.ts'
import type { StepMeta } from '#world/records.ts'

const session = sessionArrows({ step: 2, asks: 'GET …/session' })
const code = atStudio(
  {
    ...codeArrows({ start: 'GET …/login', made: 'state, nonce, verifier', tokens: '200 all tokens' }),
    ...loginEndArrows(9),
  },
  [3, 4, 4, 4, 5, 6, 6, 6, 6, 7],
)
const photos = photosCall({ from: 'backend', channel: 'back', call: 11, answer: 12 })
/** The page does not get the photos that it asked for. */
const refused = {
  step: 10,
  message: 'album',
  leg: 'response',
  from: 'backend',
  to: 'studio',
  channel: 'direct',
  label: 'refused',
  specs: ['rfc10017#6.1.3.3'],
  branch: true,
} as const satisfies StepMeta

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  openingPage: {
    step: 1,
    message: 'app',
    leg: 'request',
    from: 'lina',
    to: 'backend',
    via: 'browser',
    channel: 'front',
    label: 'GET /app',
    specs: ['rfc10017#6.1'],
  },
  loadingPage: {
    step: 1,
    message: 'app',
    leg: 'response',
    from: 'backend',
    to: 'browser',
    channel: 'front',
    label: '200 HTML, JavaScript',
    specs: ['rfc10017#6.1'],
  },
  startingPage: startArrow(1),
  ...session,

  ...code,
  clicking: { ...code.clicking, from: 'studio', specs: ['rfc10017#6.1', 'rfc6749#4.1'] },
  readingMetadata: { ...code.readingMetadata, step: 3, label: 'GET metadata' },
  makingState: { ...code.makingState, step: 3, specs: ['rfc7636#4.1', 'rfc7636#4.2', 'rfc6749#10.12'] },
  openingAuthorize: {
    ...code.openingAuthorize,
    specs: ['rfc6749#4.1.1', 'rfc7636#4.3', 'oidc-core#3.1.2.1'],
  },
  returningError: { ...code.returningError, label: 'GET /bff/callback?error=…' },
  returning: { ...code.returning, label: 'GET /bff/callback' },
  requestingToken: {
    ...code.requestingToken,
    specs: ['rfc6749#4.1.3', 'rfc6749#2.3.1', 'rfc7636#4.5'],
  },
  checkingRequest: {
    ...code.checkingRequest,
    label: 'secret, code, verifier',
    about: 'CK-PKCE-MATCH',
    specs: ['rfc6749#4.1.3', 'rfc7636#4.6'],
  },

  ...reloadArrows({ cookie: 7, page: 8 }),
  askingAgain: { ...session.askingSession, step: 9 },
  answeringAgain: {
    step: 9,
    message: 'session',
    leg: 'response',
    from: 'backend',
    to: 'studio',
    channel: 'direct',
    label: '200 name',
    specs: ['rfc10017#6.1.2.3'],
  },

  askingAlbum: {
    step: 10,
    message: 'album',
    leg: 'request',
    from: 'studio',
    to: 'backend',
    channel: 'direct',
    label: 'GET …/photos',
    specs: ['rfc10017#6.1', 'rfc10017#6.1.3.3'],
  },
  judgingAlbum: {
    step: 10,
    message: 'album',
    leg: 'checks',
    from: 'backend',
    to: 'backend',
    channel: 'local',
    label: 'header, cookie, address',
    about: 'CK-BFF-CSRF',
    specs: ['rfc10017#6.1.3.3', 'rfc10017#6.1.3.6'],
  },
  refusingAlbum: refused,
  lookingAtToken: {
    step: 11,
    from: 'backend',
    to: 'backend',
    channel: 'local',
    label: 'token too old?',
    // An hour after the login it is: then the BFF refreshes it, and nothing has gone wrong.
    expects: ['CK-BFF-FRESH'],
    specs: ['rfc10017#6.1.2.2', 'rfc6749#5.1'],
    minor: true,
  },
  refreshing: {
    step: 11,
    message: 'refresh',
    leg: 'request',
    from: 'backend',
    to: 'skyid',
    channel: 'back',
    label: 'POST /token',
    specs: ['rfc10017#6.1.2.2', 'rfc6749#6'],
    branch: true,
  },
  takingNewTokens: {
    step: 11,
    message: 'refresh',
    leg: 'response',
    from: 'skyid',
    to: 'backend',
    channel: 'back',
    label: '200 new tokens',
    specs: ['rfc6749#6', 'rfc9700#4.14.2'],
    branch: true,
  },
  tellingPage: { ...refused, step: 11, specs: ['rfc10017#6.1.2.2'] },
  callingApi: { ...photos.callingApi, specs: ['rfc10017#6.1.3.6', 'rfc6750#2.1'] },
  answeringApi: photos.answeringApi,
  answeringAlbum: {
    step: 12,
    message: 'album',
    leg: 'response',
    from: 'backend',
    to: 'studio',
    channel: 'direct',
    label: '200 photos',
    specs: ['rfc10017#6.1'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>
