import type { Annotations } from './annotation.ts'

/** The parameters that every login of this kind sends to /authorize. */
export const authorize = {
  'response_type=code': {
    what: 'The app wants a code, not tokens.',
    why: 'A code may travel through the browser, because alone it is worth nothing.',
    clause: 'rfc6749#4.1.1',
  },
  client_id: {
    what: 'The public name of the app.',
    why: 'It is no secret: anyone can read it in the address bar.',
    clause: 'rfc6749#2.2',
  },
  redirect_uri: {
    what: 'Where the browser goes back with the answer.',
    why: 'It must equal a registered address exactly, or codes could go to an attacker.',
    clause: 'rfc9700#4.1.3',
  },
  scope: {
    what: 'What the app asks for, as a list of words.',
    why: 'openid makes it a login. profile and email ask for Lina’s data.',
    clause: 'oidc-core#5.4',
  },
  'scope=photos.read': {
    what: 'One right only: to see Lina’s photos.',
    why: 'No openid: the app asks for data, not for a login.',
    clause: 'rfc6749#3.3',
  },
  state: {
    what: 'A random value that comes back unchanged.',
    why: 'The app compares it, to know that the answer belongs to its own request.',
    clause: 'rfc6749#10.12',
  },
  nonce: {
    what: 'A random value that comes back inside the ID token.',
    why: 'It ties the ID token to this login, so an old one cannot be used.',
    clause: 'oidc-core#15.5.2',
  },
  code_challenge: {
    what: 'The hash of the secret verifier.',
    why: 'Everyone may see it. Only the app that has the verifier can finish.',
    clause: 'rfc7636#4.3',
  },
  'code_challenge_method=S256': {
    what: 'The challenge is the SHA-256 hash of the verifier.',
    why: 'A hash cannot be turned back, so the challenge may be public.',
    clause: 'rfc7636#4.2',
  },
} satisfies Annotations
