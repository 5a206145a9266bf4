import type { NativeAppConfig } from '#clients/native-app/state.ts'
import { signEs256 } from '#protocol/es256.ts'
import type { AuthorizationConfig, Client } from '#servers/authorization/types.ts'
import { skyidKey } from './keys.ts'

/** Everyone in the story, as they are before it begins. */

export const issuer = 'https://id.skyalbum.example'

/** The person at the phone. The demo password is shown on screen; no other one ever gets into a run. */
export const lina = { agent: 'browser', username: 'lina', password: 'kite-picnic-27', sub: 'u-1001' }
export const mallory = { username: 'mallory', password: 'three-corners-9', sub: 'u-6066' }

export const mobile: NativeAppConfig = {
  id: 'mobile',
  name: 'PaperKite Mobile',
  client_id: 'paperkite-mobile',
  redirect_uri: 'example.paperkite:/callback',
  issuer,
  scope: 'openid profile email',
}

/** The same app where it wants photos and no name. */
export const mobileApi: NativeAppConfig = {
  ...mobile,
  scope: 'photos.read',
  photosUrl: 'https://api.skyalbum.example/v1/photos?album=picnic',
}

const clients: readonly Client[] = [
  {
    client_id: mobile.client_id,
    client_name: mobile.name,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [mobile.redirect_uri],
    scope: 'openid profile email photos.read',
  },
  {
    client_id: 'paperkite-web',
    client_name: 'PaperKite',
    client_secret: 'pk-secret',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token', 'implicit'],
    response_types: ['code', 'id_token'],
    redirect_uris: ['https://paperkite.example/callback'],
    scope: 'openid profile email photos.read',
  },
  {
    client_id: 'paperkite-studio',
    client_name: 'PaperKite Studio',
    client_secret: 'studio-secret',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token', 'implicit'],
    response_types: ['code', 'id_token'],
    redirect_uris: [
      'https://studio.paperkite.example/callback',
      'https://studio.paperkite.example/bff/callback',
    ],
    scope: 'openid profile photos.read',
  },
  {
    client_id: 'kiteframe-tv',
    client_name: 'KiteFrame TV',
    token_endpoint_auth_method: 'none',
    grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
    response_types: [],
    redirect_uris: [],
    scope: 'openid profile photos.read',
  },
  {
    client_id: 'kitenight-job',
    client_name: 'KiteNight',
    client_secret: 'job-secret',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: 'usage.read',
    access_token_lifetime: 600,
  },
  {
    client_id: 'skyalbum-desktop',
    client_name: 'SkyAlbum Desktop 2011',
    token_endpoint_auth_method: 'none',
    grant_types: ['password', 'refresh_token'],
    response_types: [],
    redirect_uris: [],
    scope: 'photos.read',
  },
  {
    // Anybody can register an app: this one is Mallory's, and in order as far as the server can see.
    client_id: 'mallory-postcards',
    client_name: 'Mallory’s Postcards',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: ['https://mallory.example/callback'],
    scope: 'openid profile',
  },
]

export const skyid: AuthorizationConfig = {
  id: 'skyid',
  name: 'SkyAlbum ID',
  issuer,
  clients,
  users: [
    {
      ...lina,
      claims: { name: 'Lina', preferred_username: 'lina', email: 'lina@mail.example', email_verified: true },
    },
    { ...mallory, claims: { name: 'Mallory', preferred_username: 'mallory' } },
  ],
  scopes: ['openid', 'profile', 'email', 'photos.read', 'photos.delete', 'usage.read'],
  apis: [
    { resource: 'https://api.skyalbum.example', scopes: ['photos.read', 'photos.delete', 'usage.read'] },
  ],
  parts: [],
  keys: [skyidKey.public],
  sign: signEs256(skyidKey),
  lifetimes: {
    code: 60,
    accessToken: 3600,
    idToken: 300,
    // Longer than that of any app: whoever logs in once more is not asked again.
    session: 24 * 3600,
    interaction: 1800,
    refreshToken: 30 * 86_400,
    deviceCode: 900,
  },
}
