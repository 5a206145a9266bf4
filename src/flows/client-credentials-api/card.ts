import type { FlowCard } from '#flows/kit/card.ts'

/** Client Credentials, Call API, at a glance. */
export const card = {
  id: 'client-credentials-api',
  place: 9,
  name: 'Client Credentials',
  variant: 'Call API',
  line: 'A job calls the API for itself: no person, no browser, only its own secret.',
  apps: ['machine'],
  needs: ['api'],
  standing: 'recommended',
  titles: [
    'The clock starts the job',
    'The job asks for a token',
    'SkyAlbum ID checks the app',
    'The job gets an access token',
    'The job calls the API',
    'The API answers',
  ],
} as const satisfies FlowCard
