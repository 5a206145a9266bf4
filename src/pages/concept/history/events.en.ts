/** One date on the way from OpenID to OAuth 2.1. */
export interface HistoryEvent {
  /** As one says it: `Oct 2012`. */
  when: string
  /** The year with its fraction: where it stands on the line. */
  at: number
  what: string
  text: string
  /** What people had against OAuth then, or what answered them. */
  criticism?: string
  /** Who took it up: these names are true from here on. */
  adopters?: string
}

/** The dates of the curriculum (6.4), in order. */
export const events: readonly HistoryEvent[] = [
  {
    when: '2005',
    at: 2005.4,
    what: 'OpenID',
    text: 'Brad Fitzpatrick makes OpenID for blog comments: prove “this web address is mine”.',
  },
  {
    when: '2006–2007',
    at: 2007.8,
    what: 'The idea',
    text: 'Developers at Twitter, Ma.gnolia and others need API access without passwords. OAuth 1.0 is written, by a small community.',
    adopters: 'From the start: Twitter, Google.',
  },
  {
    when: 'Dec 2007',
    at: 2007.95,
    what: 'OpenID 2.0',
    text: 'A login protocol with web addresses as names. OpenID Connect is not built on it.',
  },
  {
    when: 'Apr 2009',
    at: 2009.3,
    what: 'Session fixation',
    text: 'A serious problem in OAuth 1.0 is published. Providers switch it off for some days.',
    criticism: 'The user could finish what an attacker had begun.',
  },
  {
    when: 'Jun 2009',
    at: 2009.5,
    what: 'OAuth 1.0a',
    text: 'Adds oauth_verifier and oauth_callback_confirmed, which close the hole.',
  },
  {
    when: 'Apr 2010',
    at: 2010.3,
    what: 'RFC 5849',
    text: 'OAuth 1.0a becomes an RFC. It is Informational, not an Internet Standard.',
  },
  {
    when: 'Jul 2012',
    at: 2012.55,
    what: 'A public quarrel',
    text: 'The main editor leaves, and criticises OAuth 2.0 in public.',
    criticism: 'Too open, with too many options; less safe without signatures.',
  },
  {
    when: 'Oct 2012',
    at: 2012.8,
    what: 'RFC 6749 and RFC 6750',
    text: 'OAuth 2.0 and bearer tokens: simpler for apps, needs TLS, and takes the place of 1.0. The two do not work together.',
    criticism: 'A framework: two systems that follow it may still not understand each other.',
  },
  {
    when: 'Jan 2013',
    at: 2013.05,
    what: 'RFC 6819',
    text: 'The threat model: a long list of attacks.',
    criticism: 'Safety depends on TLS, and on the choices of every developer.',
  },
  {
    when: 'Feb 2014',
    at: 2014.15,
    what: 'OpenID Connect 1.0',
    text: 'The identity layer on OAuth 2.0: ID token, nonce, userinfo.',
    adopters:
      'Also: Amazon, Facebook, Instagram, LinkedIn, Microsoft, Netflix, PayPal. Some took OAuth alone.',
  },
  {
    when: '2015',
    at: 2015.6,
    what: 'JWT, PKCE, Form Post',
    text: 'RFC 7519, a token format; RFC 7636, protection of the code; and answers that come in a form.',
  },
  {
    when: 'Oct 2017',
    at: 2017.8,
    what: 'RFC 8252',
    text: 'Native apps: use the system browser.',
  },
  {
    when: 'Aug 2019',
    at: 2019.65,
    what: 'RFC 8628',
    text: 'The device flow, for what has no keyboard.',
  },
  {
    when: '2020–2023',
    at: 2022,
    what: 'RFC 8705, 9126, 9207, 9449',
    text: 'Safer tokens and requests: mTLS, PAR, iss, DPoP.',
    criticism: 'An answer: a token can be tied to a key again, so a copy does not work.',
  },
  {
    when: 'Jan 2025',
    at: 2025.05,
    what: 'RFC 9700',
    text: 'Security best practice: redirect URIs match exactly, PKCE with the code (a must without a secret), no password grant.',
    criticism: 'An answer: fewer options.',
  },
  {
    when: 'Aug 2026',
    at: 2026.6,
    what: 'RFC 10017',
    text: 'OAuth for apps in the browser: three patterns, with the Backend for Frontend first.',
  },
  {
    when: 'Sep 2026',
    at: 2026.7,
    what: 'OAuth 2.1, draft 16',
    text: 'Still a draft: one document instead of many, without the implicit flow and the password grant.',
    criticism: 'An answer: one text to read.',
  },
]
