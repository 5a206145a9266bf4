import type { FlowCard } from '#flows/kit/card.ts'
import { webCodeTitles } from '#flows/kit/words/titles.en.ts'

/** Authorization Code, Add Login, at a glance. */
export const card = {
  id: 'auth-code-login',
  place: 2,
  name: 'Authorization Code',
  variant: 'Add Login',
  line: 'An app with a server logs Lina in: the browser carries a code, the server fetches the tokens.',
  apps: ['server-side'],
  needs: ['login'],
  standing: 'good',
  sister: 'auth-code-api',
  titles: [
    'Lina clicks “Log in with SkyAlbum”',
    ...webCodeTitles,
    'SkyAlbum ID answers with tokens',
    'PaperKite checks the ID token',
    'Lina is logged in',
  ],
} as const satisfies FlowCard
