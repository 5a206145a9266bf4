import type { Annotations } from './annotation.ts'

/** What is known about the person: in the ID token or in the answer of /userinfo. */
export const profile = {
  sub: {
    what: 'The user’s fixed id at this issuer.',
    why: 'It must equal the sub of the ID token, or this is somebody else.',
    clause: 'oidc-core#5.3.2',
  },
  name: {
    what: 'The full name, as it should be shown.',
    why: 'For the screen only: names are not unique.',
    clause: 'oidc-core#5.1',
  },
  given_name: { what: 'The first name or names.', clause: 'oidc-core#5.1' },
  family_name: { what: 'The last name or names. Not everyone has one.', clause: 'oidc-core#5.1' },
  preferred_username: {
    what: 'The short name that the user likes.',
    why: 'It can change, and two people may have the same. Never a key.',
    clause: 'oidc-core#5.1',
  },
  picture: { what: 'The address of a picture of the user.', clause: 'oidc-core#5.1' },
  locale: { what: 'The user’s language and country, such as en-GB.', clause: 'oidc-core#5.1' },
  zoneinfo: { what: 'The user’s time zone, such as Europe/Paris.', clause: 'oidc-core#5.1' },
  updated_at: {
    what: 'When this profile last changed, in seconds since 1970.',
    clause: 'oidc-core#5.1',
  },
  email: {
    what: 'The email address that SkyAlbum knows.',
    why: 'Good for writing to her. Not a key: an address can change owner.',
    clause: 'oidc-core#5.7',
  },
  email_verified: {
    what: 'Whether SkyAlbum checked that the address is hers.',
    why: 'false means: anyone could have typed it.',
    clause: 'oidc-core#5.1',
  },
} satisfies Annotations
