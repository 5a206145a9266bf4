import type { FlowCard } from '#flows/kit/card.ts'

/** The backend for frontend, at a glance. */
export const card = {
  id: 'bff-cookies',
  place: 8,
  name: 'SPA with a Backend for Frontend (BFF)',
  variant: 'Login and Call API, 2026 form',
  line: 'A page in the browser has a server of its own, which keeps all tokens and gives out a cookie.',
  apps: ['browser'],
  needs: ['login', 'api'],
  standing: 'recommended',
  titles: [
    '(A) The SPA is loaded',
    '(B) Check session',
    '(C) Go to the BFF login',
    '(D) Redirect to SkyAlbum ID',
    '(E) The code arrives at the BFF',
    '(F) The BFF gets the tokens',
    '(G) Session cookie',
    '(H) The SPA loads again',
    '(I) Check session again',
    '(J) The SPA asks the BFF for photos',
    '(K) The BFF calls the API with the token',
    '(L) The photos come back',
  ],
} as const satisfies FlowCard
