import type { FlowCard } from '#flows/kit/card.ts'

/** Resource Owner Password, Call API, at a glance. */
export const card = {
  id: 'ropc-api',
  place: 11,
  name: 'Resource Owner Password',
  variant: 'Call API (history)',
  line: 'An old app asks for Lina’s password itself: what OAuth was made to end.',
  apps: ['desktop'],
  needs: ['api'],
  standing: 'history',
  warning: 'The app sees the password, and no second factor fits in: RFC 9700 says it must not be used.',
  instead: 'pkce-api',
  titles: [
    'The app shows its own login form',
    'Lina types her password into the app',
    'The app sends the password to /token',
    'SkyAlbum ID checks the password',
    'The app gets a token',
    'The app calls the API',
    'The photos come back',
  ],
} as const satisfies FlowCard
