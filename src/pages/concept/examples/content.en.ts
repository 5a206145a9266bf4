/** What the page of examples says. */
export const content = {
  story: [
    'You have met OAuth today, probably. It is behind “Log in with …”, behind apps that reach your photos, and behind the short code on a TV.',
    'All three have one thing in common: the password is typed at one place only. What the app gets is different.',
  ],
  caption: 'A website gets a login; an app and a TV get photos. One server asks Lina.',
  picture: { site: 'a website', app: 'a photo app', tv: 'a TV', server: 'SkyAlbum ID', code: 'WDJB-MJHT' },
  walk: 'Three of them, closer',
  examples: [
    {
      title: 'Log in with another site',
      text: 'PaperKite has no password of Lina’s. SkyAlbum ID tells it who she is, with an ID token.',
      flow: 'auth-code-login',
    },
    {
      title: 'A photo app',
      text: 'It may read the picnic album and nothing else. Lina can take that back, app by app.',
      flow: 'pkce-api',
    },
    {
      title: 'A TV, or a smart-home device',
      text: 'The device shows a short code and keeps a long one to itself. Lina logs in on her phone.',
      flow: 'device-api',
    },
  ],
  said: 'A scope gives the user new powers.',
  better: 'A scope limits the app. It can never do more than Lina can.',
} as const
