/** What the page on authentication and authorization says. */
export const content = {
  story: [
    'Authentication answers: who are you? Authorization answers: what may be done?',
    'The two words look alike, and both become “auth”. So we write AuthN and AuthZ. Think N for name. Z is the end: may, or may not.',
    'Nearly every OAuth flow with a user has both moments. Lina logs in at SkyAlbum ID: that is AuthN. Then she presses Allow or Deny: that is AuthZ.',
    'In plain OAuth the app is not told who logged in. OpenID Connect tells it, with the ID token.',
  ],
  caption: 'Left, a passport: it says who you are. Right, a ticket: it says what may be done.',
  picture: {
    n: 'AuthN',
    z: 'AuthZ',
    who: 'Who are you?',
    what: 'What may be done?',
    name: 'Lina',
    read: 'read',
    write: 'delete',
  },
  said: 'The consent screen is the login.',
  better: 'Login asks “who are you?”. Consent asks “may this app do this?”.',
} as const
