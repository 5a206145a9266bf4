import type { FlowCard } from '#flows/kit/card.ts'

/** Authorization Code + PKCE, Add Login, at a glance. */
export const card = {
  id: 'pkce-login',
  place: 4,
  name: 'Authorization Code + PKCE',
  variant: 'Add Login',
  line: 'An app that cannot keep a secret logs Lina in, and proves with a hash that it began the login.',
  apps: ['server-side', 'mobile', 'desktop', 'browser'],
  needs: ['login'],
  standing: 'recommended',
  status: 'Recommended for native apps. PKCE: a must for public clients, advised for every client (RFC 9700)',
  sister: 'pkce-api',
  titles: [
    'Lina taps “Log in”',
    'The app makes a verifier and a challenge',
    'The app opens /authorize with the challenge',
    'SkyAlbum ID shows its login page',
    'Lina logs in and agrees',
    'SkyAlbum ID stores the challenge and returns a code',
    'The app sends code + verifier',
    'SkyAlbum ID compares the hash',
    'SkyAlbum ID answers with tokens',
    'PaperKite checks the ID token',
    'Lina is logged in',
  ],
} as const satisfies FlowCard
