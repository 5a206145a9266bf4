/** What the page on kinds of clients says. */
export const content = {
  story: [
    'OAuth asks of every app: can it keep a secret? RFC 6749 has two answers.',
    'A confidential client can. It runs on a server, and nobody who uses it can look inside. There, a client secret stays secret.',
    'A public client cannot. It runs on a device in somebody’s hand: a phone, a browser, a TV. Whoever has the device can read the app, with every secret in it.',
    'So a public client has no secret that counts. It takes PKCE: a new secret for each login, made on the spot.',
  ],
  caption: 'On a server the secret is behind a wall. In a phone, whoever holds it can look inside.',
  picture: {
    confidential: 'Confidential',
    public: 'Public',
    server: 'on a server',
    device: 'in a hand',
    secret: 'secret',
  },
  said: 'I can hide a client secret in my React or mobile app.',
  better: 'Anyone can read code that runs on a user’s device.',
} as const
