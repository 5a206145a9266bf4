import type { FlowCard } from '#flows/kit/card.ts'
import { nativeCodeTitles } from '#flows/kit/words/titles.en.ts'

/** Authorization Code + PKCE, Add Login, at a glance. */
export const card = {
  id: 'pkce-login',
  place: 4,
  name: 'Authorization Code + PKCE',
  variant: 'Add Login',
  line: 'Any app, with a secret or without, logs Lina in and proves with a hash that it began the login.',
  apps: ['server-side', 'mobile', 'desktop', 'browser'],
  needs: ['login'],
  standing: 'recommended',
  sister: 'pkce-api',
  titles: [
    'Lina taps “Log in”',
    ...nativeCodeTitles,
    'SkyAlbum ID answers with tokens',
    'PaperKite checks the ID token',
    'Lina is logged in',
  ],
} as const satisfies FlowCard
