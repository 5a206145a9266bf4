import type { TvConfig } from '#clients/tv/state.ts'
import { issuer } from './context.ts'

export const tvConfig: TvConfig = {
  id: 'tv',
  name: 'TV',
  client_id: 'tv-client',
  deviceEndpoint: `${issuer}/device_authorization`,
  tokenEndpoint: `${issuer}/token`,
  scope: 'photos.read',
  photosUrl: 'https://api.example/v1/photos?album=picnic',
}
