import type { Sorting } from '#pages/concept/sort.ts'

/** Parts of OAuth, by the part of Kerberos (RFC 4120) that comes nearest. */
export const sorting: Sorting = {
  title: 'Find the partner',
  how: 'Which part of Kerberos comes nearest? Two cards have no partner.',
  heaps: {
    kdc: 'KDC',
    tgt: 'Ticket-granting ticket',
    ticket: 'Service ticket',
    service: 'Service',
    none: 'No partner',
  },
  cards: [
    {
      text: 'The login page of the authorization server',
      heap: 'kdc',
      because: 'Both know the password. In Kerberos it is not even sent: it unlocks a key.',
    },
    {
      text: 'The login session at the authorization server',
      heap: 'tgt',
      because: 'Both say “already logged in”, so the password is not asked for again.',
    },
    {
      text: 'Consent: “May this app see your photos?”',
      heap: 'none',
      because: 'Kerberos can pass a right on, too, but it asks no person on a page.',
    },
    {
      text: 'The access token',
      heap: 'ticket',
      because: 'Both are for one service and a limited time. But a ticket says who you are.',
    },
    {
      text: 'The resource server',
      heap: 'service',
      because: 'The same role: it has what is wanted, and checks what is shown.',
    },
    {
      text: 'Scope: only read, only photos',
      heap: 'none',
      because: 'With a ticket one is there as oneself. There is no list of what an app may do.',
    },
  ],
}
