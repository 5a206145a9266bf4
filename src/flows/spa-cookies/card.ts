import type { FlowCard } from '#flows/kit/card.ts'

/** Single-page app with cookies, at a glance. */
export const card = {
  id: 'spa-cookies',
  place: 7,
  name: 'Authenticate SPAs with Cookies',
  variant: 'Add Login (SPA and its backend on one site)',
  line: 'A page and its own server share one site: the server logs Lina in and gives out a cookie.',
  apps: ['browser'],
  needs: ['login'],
  standing: 'good',
  titles: [
    'The SPA asks “who am I?”',
    'The browser goes to /login',
    'The backend redirects to SkyAlbum ID',
    'Lina logs in and agrees',
    'The ID token is posted to the backend',
    'The backend checks the token and makes a session',
    'The browser gets a session cookie',
    'The SPA calls its own API',
    'The backend checks the session and answers',
    'The session ends',
  ],
} as const satisfies FlowCard
