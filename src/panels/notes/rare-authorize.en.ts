import type { Annotations } from './annotation.ts'

/** Parameters and values that a learner may give the request to /authorize. */
export const rareAuthorize = {
  response_mode: {
    what: 'How the answer travels: query, fragment or form_post.',
    why: 'For a code, the query of the redirect URI is the default.',
    clause: 'oauth-multiple-response-types#2.1',
  },
  prompt: {
    what: 'Which pages Lina must, or must not, see.',
    why: 'login asks for the password again, consent for a new decision.',
    clause: 'oidc-core#3.1.2.1',
  },
  'prompt=none': {
    what: 'Show no page at all.',
    why: 'If a page would be needed, the answer is an error, such as login_required.',
    clause: 'oidc-core#3.1.2.1',
  },
  max_age: {
    what: 'The oldest login that is good enough, in seconds.',
    why: 'An older login must be repeated. The ID token then says when, in auth_time.',
    clause: 'oidc-core#3.1.2.1',
  },
  login_hint: {
    what: 'The user name that the login page may fill in.',
    why: 'Only a hint: Lina can still log in as someone else.',
    clause: 'oidc-core#3.1.2.1',
  },
  id_token_hint: {
    what: 'An older ID token, to say who should log in.',
    why: 'Mostly used with prompt=none. The server must not trust it as a login.',
    clause: 'oidc-core#3.1.2.1',
  },
  ui_locales: {
    what: 'Languages for the pages, best first.',
    why: 'A wish: the server must not refuse the request because of it.',
    clause: 'oidc-core#3.1.2.1',
  },
  acr_values: {
    what: 'How strong the login should be, best first.',
    why: 'A wish: the ID token says in acr what really happened.',
    clause: 'oidc-core#3.1.2.1',
  },
  display: {
    what: 'How the pages should look: page, popup, touch or wap.',
    why: 'A wish: a server may ignore it.',
    clause: 'oidc-core#3.1.2.1',
  },
  claims: {
    what: 'A list, in JSON, of single claims that the app wants.',
    why: 'Finer than scope: each claim can be asked for by name.',
    clause: 'oidc-core#5.5',
  },
  resource: {
    what: 'The address of the API that the access token is for.',
    why: 'A token for one API should not work at another one.',
    clause: 'rfc8707#2',
  },
  request: {
    what: 'The whole request again, inside a signed JWT.',
    why: 'Nobody on the way could change it. This server does not support it.',
    clause: 'oidc-core#6.1',
  },
  request_uri: {
    what: 'An address where the server can read the request.',
    why: 'A server that opens any address can be misused. This one does not support it.',
    clause: 'oidc-core#6.2',
  },
  response_type: {
    what: 'What the app wants back.',
    why: 'The server must know the flow before it shows any page.',
    clause: 'rfc6749#3.1.1',
  },
  'response_type=token': {
    what: 'Asks for an access token in the address bar.',
    why: 'The old implicit flow: tokens leak from URLs, so new servers refuse it.',
    clause: 'rfc9700#2.1.2',
  },
  code_challenge_method: {
    what: 'How the challenge was made from the verifier.',
    why: 'If it is left out, it means plain, and the verifier itself would be visible.',
    clause: 'rfc7636#4.3',
  },
  'code_challenge_method=plain': {
    what: 'The challenge is the verifier itself, without a hash.',
    why: 'Whoever reads this link can finish the flow. SkyAlbum ID refuses it.',
    clause: 'rfc7636#7.2',
  },
} satisfies Annotations
