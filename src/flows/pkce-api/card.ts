import type { FlowCard } from '#flows/kit/card.ts'
import { nativeCodeTitles } from '#flows/kit/words/titles.en.ts'

/** Authorization Code + PKCE, Call API, at a glance. */
export const card = {
  id: 'pkce-api',
  place: 5,
  name: 'Authorization Code + PKCE',
  variant: 'Call API',
  line: 'Any app, with a secret or without, gets Lina’s photos and proves with a hash that it began.',
  apps: ['server-side', 'mobile', 'desktop', 'browser'],
  needs: ['api'],
  standing: 'recommended',
  sister: 'pkce-login',
  titles: [
    'Lina taps “Print from SkyAlbum”',
    ...nativeCodeTitles,
    'SkyAlbum ID answers with an access token',
    'PaperKite calls the API',
    'The API checks the token and answers',
  ],
} as const satisfies FlowCard
