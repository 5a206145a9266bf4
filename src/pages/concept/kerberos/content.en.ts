/** What the page on Kerberos says. */
export const content = {
  story: [
    'Kerberos is older than the web: it logs people in inside one company or one university. Many texts say that OAuth works like it.',
    'In the middle of Kerberos stands the KDC, the key distribution center, which all trust. When Lina logs in, it gives her computer a ticket-granting ticket. That says: she is logged in.',
    'For each service, a printer for example, her computer shows this ticket to the KDC and gets a service ticket. The service checks it, and sees no password.',
    'So some of it is right. Both have a third party that all trust, and the password is for that party alone. What one shows to a service is short-lived.',
    'The rest is different. Kerberos has a person and a service. OAuth has somebody more: an app of another company, which asks the person first.',
    'And Kerberos needs keys that all sides share. OAuth works across the web, between companies that never met.',
  ],
  caption:
    'Kerberos: Lina gets her tickets from the KDC, and goes to the service herself. OAuth: an app goes for her, after she was asked.',
  picture: {
    kerberos: 'Kerberos',
    oauth: 'OAuth',
    kdc: 'KDC',
    server: 'server',
    lina: 'Lina',
    app: 'app',
    service: 'service',
    tickets: 'tickets',
    ticket: 'ticket',
    api: 'API',
  },
  said: 'The access token proves who the user is, like a Kerberos ticket.',
  better: 'A ticket says who you are. An access token says what an app may do.',
} as const
