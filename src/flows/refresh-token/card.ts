import type { FlowCard } from '#flows/kit/card.ts'

/** Refresh Token, at a glance. */
export const card = {
  id: 'refresh-token',
  place: 12,
  name: 'Refresh Token',
  variant: 'Call API, later',
  line: 'The access token is too old: the app gets a new one, and Lina need not do anything.',
  apps: ['server-side', 'mobile', 'desktop', 'browser', 'device'],
  needs: ['api'],
  standing: 'recommended',
  titles: [
    'The old token is refused',
    'PaperKite sends the refresh token',
    'SkyAlbum ID checks and rotates',
    'New tokens',
    'PaperKite tries again',
  ],
} as const satisfies FlowCard
