import type { FlowCard } from '#flows/kit/card.ts'
import { deviceTitles } from '#flows/kit/words/device-titles.en.ts'

/** Device Authorization, Add Login: the overlay of vendors, at a glance. It has no number of its own. */
export const card = {
  id: 'device-login',
  place: 10,
  name: 'Device Authorization',
  variant: 'Add Login',
  line: 'The same twelve steps, and an ID token in step 10: the TV learns who Lina is.',
  apps: ['device'],
  needs: ['login'],
  standing: 'limited',
  warning: 'Not part of RFC 8628 or OpenID Connect Core: an overlay that vendors use.',
  instead: 'pkce-login',
  sister: 'device-api',
  titles: deviceTitles,
} as const satisfies FlowCard
