import type { Annotations } from './annotation.ts'

/** The cookies of the apps. */
export const appCookies = {
  session: {
    what: 'Which browser this is, for PaperKite: its session.',
    why: 'State and nonce are kept under it, and after the login, who is logged in.',
    clause: 'rfc6265#8.4',
  },
  oidc: {
    what: 'Which login this browser has begun.',
    why: 'The answer is posted from SkyAlbum ID’s page, so only SameSite=None lets it come along.',
    clause: 'oauth-form-post#2',
  },
  '__Host-tx': {
    what: 'Which login this browser has begun.',
    why: 'For one login only. It must be SameSite=None, and is removed at its end.',
    clause: 'oauth-form-post#2',
  },
  '__Host-session': {
    what: 'Lina’s session at the studio. The page’s scripts cannot read it.',
    why: 'With __Host- the browser keeps it only for this host, and only over HTTPS.',
    clause: 'rfc10017#6.1.3.2',
  },
  '__Host-pre': {
    what: 'Which login this browser has begun: before the session.',
    why: 'State, nonce and verifier are kept under it on the server.',
    clause: 'rfc10017#6.1',
  },
  '__Host-Http-session': {
    what: 'Lina’s session at the studio. The tokens are kept under it.',
    why: 'With -Http- in its name no script can make or change such a cookie.',
    clause: 'rfc10017#6.1.3.2',
  },
} satisfies Annotations
