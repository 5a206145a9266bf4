import type { FlowCard } from '#flows/kit/card.ts'

/** Authorization Code + PKCE, Call API, at a glance. */
export const card = {
  id: 'pkce-api',
  place: 5,
  name: 'Authorization Code + PKCE',
  variant: 'Call API',
  line: 'An app that cannot keep a secret gets Lina’s photos, and proves with a hash that it began.',
  apps: ['server-side', 'mobile', 'desktop', 'browser'],
  needs: ['api'],
  standing: 'recommended',
  status: 'Recommended',
  sister: 'pkce-login',
  titles: [
    'Lina taps “Print from SkyAlbum”',
    'The app makes a verifier and a challenge',
    'The app opens /authorize with the challenge',
    'SkyAlbum ID shows its login page',
    'Lina logs in and agrees',
    'SkyAlbum ID stores the challenge and returns a code',
    'The app sends code + verifier',
    'SkyAlbum ID compares the hash',
    'SkyAlbum ID answers with an access token',
    'PaperKite calls the API',
    'The API checks the token and answers',
  ],
} as const satisfies FlowCard
