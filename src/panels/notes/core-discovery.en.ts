import type { Annotations } from './annotation.ts'

/** The discovery document: names and addresses. */
export const discovery = {
  issuer: {
    what: 'The name of this server: an https address.',
    why: 'It must be the address that the app asked, and the iss of every token.',
    clause: 'oidc-discovery#4.3',
  },
  authorization_endpoint: {
    what: 'Where the browser goes to log in and agree.',
    clause: 'oidc-discovery#3',
  },
  token_endpoint: { what: 'Where the app changes the code for tokens.', clause: 'oidc-discovery#3' },
  userinfo_endpoint: { what: 'Where the app reads the user’s profile.', clause: 'oidc-discovery#3' },
  jwks_uri: {
    what: 'Where the public keys of the server are.',
    why: 'With them anyone can check a signature. Nobody can make one.',
    clause: 'oidc-discovery#3',
  },
  scopes_supported: {
    what: 'Scopes that an app can ask for.',
    why: 'A server may know more than it lists, but openid must be here.',
    clause: 'oidc-discovery#3',
  },
  claims_supported: {
    what: 'What the server can say about a user.',
    clause: 'oidc-discovery#3',
  },
} satisfies Annotations
