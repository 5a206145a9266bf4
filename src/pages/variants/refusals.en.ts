import type { ClauseId } from '#protocol/clauses.ts'

interface RefusalWords {
  /** The heading. */
  verdict: string
  lead: string
  missing: readonly string[]
  why: string
  clauses: readonly ClauseId[]
  /** Flows that do what the learner wanted. */
  instead: readonly { id: string; text: string }[]
}

/** What a learner reads who asks for a variant that has no flow, by its id. */
export const refusalWords: Readonly<Record<string, RefusalWords>> = {
  'implicit-api': {
    verdict: 'This existed. Do not use it.',
    lead: 'The server sent the access token straight back to the page, in its address. RFC 6749 described it in 2012.',
    missing: [
      'A code. The token itself goes through the browser, in the part of the address after #.',
      'A check of who gets the token. Whoever reads the address has it: a script, an extension, the history.',
      'A tie to one app. No secret, no verifier and no key stands in the flow.',
    ],
    why: 'RFC 9700 says that clients SHOULD NOT use it. OAuth 2.1, still a draft, has left it out.',
    clauses: ['rfc6749#4.2', 'rfc6749#10.16', 'rfc9700#2.1.2'],
    instead: [
      {
        id: 'pkce-api',
        text: 'An app in the browser or on a phone takes a code, and proves that it asked for it.',
      },
      {
        id: 'bff-cookies',
        text: 'An app in the browser with a server of its own keeps the token on that server.',
      },
    ],
  },
  'client-credentials-login': {
    verdict: 'This does not exist: nobody is there to log in.',
    lead: 'In Client Credentials the app asks in its own name, at night, with no browser open.',
    missing: [
      'A person. The app is the only one who asks.',
      'A login page. Without one, nobody can be asked who they are.',
      'An ID token. It tells an app how a person logged in, and nobody did.',
    ],
    why: 'The grant gives an app access of its own. An ID token speaks of the login of a person.',
    clauses: ['rfc6749#4.4', 'oidc-core#2'],
    instead: [
      { id: 'pkce-login', text: 'A person is there after all: send her to the login page of the server.' },
      { id: 'auth-code-login', text: 'The same for an app on a server, which can keep a secret.' },
    ],
  },
  'ropc-login': {
    verdict: 'This does not exist: OpenID Connect never defined it.',
    lead: 'In the password grant the app shows its own form and takes the password itself.',
    missing: [
      'An ID token. OpenID Connect has three ways to log in, and all begin at the server’s own page.',
      'A login that the app does not see. Here it holds the password, and could do everything with it.',
      'Room for more than a password: a second factor, a passkey, single sign-on.',
    ],
    why: 'RFC 9700 says that the password grant MUST NOT be used.',
    clauses: ['rfc9700#2.4', 'rfc6749#4.3', 'oidc-core#3'],
    instead: [
      { id: 'pkce-login', text: 'The app opens the login page of the server in the system browser.' },
      { id: 'auth-code-login', text: 'The same for an app on a server, which can keep a secret.' },
    ],
  },
}
