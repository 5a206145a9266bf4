/** A piece of the quote: words that stay as they are, or words with a correction. */
export type QuotePiece = string | { words: string; right: boolean; note: string }

/** What the page on OpenID says. */
export const content = {
  story: [
    '“OpenID” is the name of two things. The first, from 2005 to 2007, let people log in to blogs with a web address of their own.',
    'The second is OpenID Connect, of 2014. It is another protocol: a login layer that stands on OAuth 2.0. When people say OpenID today, they mean this one.',
    'OAuth alone gives permissions. OpenID Connect adds one more token to its answer: the ID token, which tells the app who logged in.',
  ],
  caption: 'OpenID Connect stands on OAuth 2.0. The old OpenID stands alone.',
  picture: {
    old: 'OpenID 2.0',
    oauth: 'OAuth 2.0',
    connect: 'OpenID Connect',
    who: 'who logged in',
    may: 'what an app may do',
    years: '2005–2007',
  },
  columns: 'Three names, side by side',
  task: 'A famous sentence, mended',
  how: 'Press the underlined words to see what is right in them, and what is not.',
  first: 'Nothing pressed yet.',
  right: 'Right.',
  inexact: 'Not exact.',
  source: 'An answer on Stack Overflow that many texts quote, an article of CSO among them.',
  said: 'OpenID is OpenID Connect.',
  better: 'OpenID 2.0 was another protocol. OpenID Connect is built on OAuth 2.0.',
} as const

/** The quote, word by word. */
export const quote: readonly QuotePiece[] = [
  {
    words: 'OpenID',
    right: false,
    note: 'The sentence is about the old OpenID. Today the word means OpenID Connect, which is built on OAuth 2.0.',
  },
  ' is for ',
  {
    words: 'humans logging into machines',
    right: true,
    note: 'That holds for both kinds of OpenID: a human logs in.',
  },
  ', OAuth is for machines ',
  {
    words: 'logging into',
    right: false,
    note: 'The app does not log in as the human. It shows a token: a limited permission.',
  },
  ' machines ',
  {
    words: 'on behalf of humans',
    right: true,
    note: 'An app works for a human, who was asked. (In Client Credentials, it works for itself.)',
  },
  '.',
]

/** The three names, row by row. */
export const columns = [
  {
    name: 'OpenID 2.0',
    facts: {
      Year: '2007 (the first one: 2005)',
      Question: 'Is this web address yours?',
      Result: 'A signed answer: yes, it is hers',
      'Still used?': 'Hardly. New apps do not take it',
    },
  },
  {
    name: 'OAuth',
    facts: {
      Year: '2007 (1.0), 2012 (2.0)',
      Question: 'May this app do this for you?',
      Result: 'An access token, for an API',
      'Still used?': '2.0: everywhere. 1.0a: here and there',
    },
  },
  {
    name: 'OpenID Connect',
    facts: {
      Year: '2014',
      Question: 'Who logged in?',
      Result: 'An ID token, for the app',
      'Still used?': 'Yes, for nearly every “Log in with …”',
    },
  },
] as const
