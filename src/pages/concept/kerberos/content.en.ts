/** What the page on Kerberos says. */
export const content = {
  story: [
    'Kerberos is older than the web: it logs people in inside one company or one university. Many texts say that OAuth works like it.',
    'Some of that is right. Both have a third party that all trust. The password is for that party alone. What one shows to a service is short-lived, and each service checks it.',
    'The rest is different. Kerberos has a person and a service. OAuth has somebody more: an app of another company, which asks the person first.',
    'And Kerberos needs keys that all sides share. OAuth works across the web, between companies that never met.',
  ],
  caption: 'Kerberos: Lina goes to the service herself. OAuth: an app goes for her, after she was asked.',
  picture: {
    kerberos: 'Kerberos',
    oauth: 'OAuth',
    kdc: 'KDC',
    server: 'server',
    lina: 'Lina',
    app: 'app',
    service: 'service',
    api: 'API',
  },
  said: 'The access token proves who the user is, like a Kerberos ticket.',
  better: 'A ticket says who you are. An access token says what an app may do.',
} as const
