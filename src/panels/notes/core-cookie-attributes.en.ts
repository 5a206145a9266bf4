import type { Annotations } from './annotation.ts'

/** What a Set-Cookie line says about its cookie. */
export const cookieAttributes = {
  'set-cookie/httponly': {
    what: 'No script can read this cookie.',
    why: 'A script that somebody smuggled into the page cannot steal it.',
    clause: 'rfc6265#4.1.2.6',
  },
  'set-cookie/secure': {
    what: 'It travels over HTTPS only.',
    why: 'Nobody who listens on the way can copy it.',
    clause: 'rfc6265#4.1.2.5',
  },
  'set-cookie/samesite=Lax': {
    what: 'Another site can bring it along with a link, not with a form.',
    why: 'Lina comes back from the login by a link, so this cookie comes along.',
    clause: 'rfc10017#6.1.3.2',
  },
  'set-cookie/path': {
    what: 'Below which path of this server it is sent.',
    why: 'A slash alone means: everywhere on this server.',
    clause: 'rfc6265#4.1.2.4',
  },
  'set-cookie/samesite=Strict': {
    what: 'It goes along only when our own site causes the request.',
    why: 'No other site can make the browser use this session.',
    clause: 'rfc10017#6.1.3.2',
  },
  'set-cookie/samesite=None': {
    what: 'It goes along whoever causes the request.',
    why: 'Needed when the answer is posted from another site. It must be Secure then.',
    clause: 'oauth-form-post#2',
  },
  'set-cookie/max-age': {
    what: 'How long the browser keeps it, in seconds.',
    why: 'Left out, it is kept until the browser closes.',
    clause: 'rfc6265#4.1.2.2',
  },
  'set-cookie/max-age=0': {
    what: 'The browser must forget this cookie now.',
    why: 'It has done its work: one login, one cookie.',
    clause: 'rfc6265#4.1.2.2',
  },
} satisfies Annotations
