import type { FlowCard } from '#flows/kit/card.ts'

/** Implicit Flow with Form Post, Add Login, at a glance. */
export const card = {
  id: 'implicit-form-post-login',
  place: 6,
  name: 'Implicit Flow with Form Post',
  variant: 'Add Login',
  line: 'An app with a server logs Lina in without a code: a form in her browser brings the ID token.',
  apps: ['server-side'],
  needs: ['login'],
  standing: 'limited',
  warning:
    'The ID token passes through the browser, and the login needs a cookie that other sites’ posts carry along.',
  instead: 'pkce-login',
  titles: [
    'Lina clicks “Log in with SkyAlbum”',
    'PaperKite redirects to /authorize, asks for id_token by form_post',
    'SkyAlbum ID shows its login page',
    'Lina logs in and agrees',
    'SkyAlbum ID sends a page with a form',
    'The browser posts the form',
    'PaperKite checks the ID token',
    'Lina is logged in',
  ],
} as const satisfies FlowCard
