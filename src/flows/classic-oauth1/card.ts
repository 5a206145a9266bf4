import type { FlowCard } from '#flows/kit/card.ts'

/** Classic OAuth 1.0a, Call API, at a glance. */
export const card = {
  id: 'classic-oauth1',
  place: 1,
  name: 'Classic OAuth, the 11 steps',
  variant: 'Call API',
  line: 'PaperKite of 2010 prints Lina’s photos: signed requests, and the idea that all later flows kept.',
  apps: ['server-side'],
  needs: ['api'],
  standing: 'history',
  warning: 'Every request must be signed, and libraries got it wrong. OAuth 2.0 took its place in 2012.',
  instead: 'pkce-api',
  titles: [
    'PaperKite asks for a request token',
    'SkyAlbum ID answers with a request token and a secret',
    'PaperKite sends the browser to SkyAlbum ID',
    'The browser opens the permission page',
    'Lina logs in and reads the question',
    'Lina approves',
    'SkyAlbum ID sends the browser back with a verifier',
    'The browser delivers the verifier',
    'PaperKite collects the access token and uses it',
    'The API checks and gives the photos',
    'Lina sees the result',
  ],
} as const satisfies FlowCard
