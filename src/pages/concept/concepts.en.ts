/** The concept pages in the order of reading, by the last part of their address: the title, and what the page tells in one line. */
export const concepts = {
  'what-is-oauth': {
    title: 'What is OAuth?',
    lead: 'An app may use your data, without your password. This is how.',
  },
  'authn-authz': {
    title: 'Authentication or authorization?',
    lead: 'Who are you? What may be done? Two questions whose names begin alike.',
  },
  openid: {
    title: 'OAuth, OpenID, OpenID Connect',
    lead: 'Three names that sound alike. One stands on another, and one is history.',
  },
  'client-types': {
    title: 'Confidential and public clients',
    lead: 'Can the app keep a secret? A few questions about OAuth have their answer there.',
  },
  'choose-flow': {
    title: 'Which flow should I choose?',
    lead: 'Four questions at most. Each answer is one of the reasons for the flow at the end.',
  },
  examples: {
    title: 'OAuth in daily life',
    lead: 'A login with another site, a photo app, a TV: what does each of them get?',
  },
  history: {
    title: 'History, 2005 to 2026',
    lead: 'From blog comments to apps in every pocket: who wanted what, and what went wrong.',
  },
  kerberos: {
    title: 'Is OAuth like Kerberos?',
    lead: 'In some parts. Here is how far the comparison goes, and where it ends.',
  },
} as const satisfies Readonly<Record<string, { title: string; lead: string }>>
