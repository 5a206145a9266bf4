import type { BackendConfig } from '#clients/backend/config.ts'
import type { DesktopConfig } from '#clients/desktop/desktop.ts'
import type { JobConfig } from '#clients/job/job.ts'
import type { OAuth1WebConfig } from '#clients/oauth1-web/state.ts'
import type { TvConfig } from '#clients/tv/state.ts'
import type { TvLoginConfig } from '#clients/tv/tv-login.ts'
import type { WebLoginConfig } from '#clients/web-login/state.ts'
import { issuer } from './cast.ts'
import { consumer } from './consumer.ts'

/** The apps of the cast, as their makers wrote them (curriculum 1.2). */

const photosUrl = 'https://api.skyalbum.example/v1/photos?album=picnic'
const session = { name: 'session', sameSite: 'Lax' } as const

/** PaperKite on the web. In the curriculum's first flows it does not use PKCE: "today add PKCE" is their lesson. */
const paperkite: WebLoginConfig = {
  id: 'paperkite',
  name: 'PaperKite',
  origin: 'https://paperkite.example',
  client_id: 'paperkite-web',
  client_secret: 'pk-secret',
  redirect_uri: 'https://paperkite.example/callback',
  issuer,
  scope: 'openid profile email',
  response: 'code',
  pkce: 'none',
  cookies: { transaction: session, session },
  paths: { login: ['/login'], callback: '/callback', home: '/home' },
  photosUrl,
}

export const paperkiteLogin = paperkite

export const paperkiteApi: WebLoginConfig = {
  ...paperkite,
  scope: 'photos.read',
  paths: { ...paperkite.paths, login: ['/import'] },
}

export const paperkiteFormPost: WebLoginConfig = {
  ...paperkite,
  scope: 'openid profile',
  response: 'form_post',
  cookies: { transaction: { name: 'oidc', sameSite: 'None' }, session },
}

const studio: WebLoginConfig = {
  ...paperkite,
  id: 'backend',
  name: 'PaperKite Studio',
  origin: 'https://studio.paperkite.example',
  client_id: 'paperkite-studio',
  client_secret: 'studio-secret',
}

/** The vendor's pattern of the seeds: an ID token by form post, and a cookie. */
export const studioWithCookies: BackendConfig = {
  ...studio,
  redirect_uri: 'https://studio.paperkite.example/callback',
  scope: 'openid profile',
  response: 'form_post',
  cookies: {
    transaction: { name: '__Host-tx', sameSite: 'None' },
    session: { name: '__Host-session', sameSite: 'Strict' },
  },
  paths: { login: ['/login'], callback: '/callback', home: '/app' },
  sessionPath: '/api/me',
  ordersPath: '/api/orders',
  sessionLife: 8 * 3600,
  allowList: [],
}

/** The form of 2026 (RFC 10017 6.1). */
export const studioBff: BackendConfig = {
  ...studio,
  redirect_uri: 'https://studio.paperkite.example/bff/callback',
  scope: 'openid profile photos.read',
  // Lina is logged in already: the call wants an access token, and no second ID token.
  refreshScope: 'photos.read',
  pkce: 'S256',
  cookies: {
    transaction: { name: '__Host-pre', sameSite: 'Lax' },
    session: { name: '__Host-Http-session', sameSite: 'Strict' },
  },
  paths: { login: ['/bff/login'], callback: '/bff/callback', home: '/app' },
  sessionPath: '/bff/session',
  photosPath: '/bff/photos',
  sessionLife: 8 * 3600,
  allowList: ['https://api.skyalbum.example'],
}

/** PaperKite as it was in 2010. */
export const paperkiteClassic: OAuth1WebConfig = {
  id: 'paperkite',
  name: 'PaperKite',
  origin: 'https://paperkite.example',
  consumerKey: consumer.key,
  consumerSecret: consumer.secret,
  endpoints: {
    requestToken: `${issuer}/oauth1/request_token`,
    authorize: `${issuer}/oauth1/authorize`,
    accessToken: `${issuer}/oauth1/access_token`,
  },
  callback: 'https://paperkite.example/ready',
  photosUrl,
  cookie: session,
  paths: { start: '/import', callback: '/ready', home: '/home' },
}

export const kiteNight: JobConfig = {
  id: 'job',
  name: 'KiteNight',
  client_id: 'kitenight-job',
  client_secret: 'job-secret',
  tokenEndpoint: `${issuer}/token`,
  scope: 'usage.read',
  usageUrl: 'https://api.skyalbum.example/v1/partner/usage?day=yesterday',
}

export const kiteFrame: TvConfig = {
  id: 'tv',
  name: 'KiteFrame TV',
  client_id: 'kiteframe-tv',
  deviceEndpoint: `${issuer}/device_authorization`,
  tokenEndpoint: `${issuer}/token`,
  scope: 'photos.read',
  photosUrl,
}

/** The same TV, where the vendor's overlay turns the answer into a login. */
export const kiteFrameLogin: TvLoginConfig = {
  ...kiteFrame,
  scope: 'openid profile photos.read',
  issuer,
  jwksUri: `${issuer}/jwks`,
}

export const desktop2011: DesktopConfig = {
  id: 'desktop',
  name: 'SkyAlbum Desktop 2011',
  client_id: 'skyalbum-desktop',
  tokenEndpoint: `${issuer}/token`,
  scope: 'photos.read',
  photosUrl: 'https://api.skyalbum.example/v1/photos',
}
