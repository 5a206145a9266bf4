import type { FlowCard } from '#flows/kit/card.ts'
import { deviceTitles } from '#flows/kit/words/device-titles.en.ts'

/** Device Authorization, Call API, at a glance. */
export const card = {
  id: 'device-api',
  place: 10,
  name: 'Device Authorization',
  variant: 'Call API',
  line: 'A TV shows a short code, and Lina logs in on her phone: no password on the TV.',
  apps: ['device'],
  needs: ['api'],
  standing: 'recommended',
  sister: 'device-login',
  titles: deviceTitles,
} as const satisfies FlowCard
