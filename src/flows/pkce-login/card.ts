import type { FlowCard } from '#flows/kit/card.ts'

/** Authorization Code + PKCE, Add Login, at a glance. */
export const card = {
  id: 'pkce-login',
  name: 'Authorization Code + PKCE',
  variant: 'Add Login',
  status: 'Recommended for native apps. PKCE: a must for public clients, advised for every client (RFC 9700)',
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
