import type { FlowCard } from '#flows/kit/card.ts'
import { webCodeTitles } from '#flows/kit/words/titles.en.ts'

/** Authorization Code, Call API, at a glance. */
export const card = {
  id: 'auth-code-api',
  place: 3,
  name: 'Authorization Code',
  variant: 'Call API',
  line: 'An app with a server gets Lina’s permission to read her photos, and calls the API for them.',
  apps: ['server-side'],
  needs: ['api'],
  standing: 'good',
  sister: 'auth-code-login',
  titles: [
    'Lina clicks “Print from SkyAlbum”',
    ...webCodeTitles,
    'SkyAlbum ID answers with an access token',
    'PaperKite calls the API',
    'The API checks the token and answers',
  ],
} as const satisfies FlowCard
