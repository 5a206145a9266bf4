/** One of the answers to a question, and where it leads. */
export interface Answer {
  /** In the address: `yes`. */
  id: string
  text: string
  /** What follows from it: one of the reasons of the result. */
  because: string
  to: QuestionId | ResultId
}

export interface TreeQuestion {
  ask: string
  answers: readonly Answer[]
}

export interface Result {
  name: string
  /** What the app asks for, as it stands in the request; nothing where that is not the point. */
  scope?: string
  /** Flows to walk, the closest first, each with what it shows. One that is not there is left out. */
  flows: readonly { id: string; text: string }[]
}

type QuestionId = 'Q1' | 'Q2' | 'Q3' | 'Q4-server' | 'Q4-public'
type ResultId =
  | 'machine'
  | 'device'
  | 'bff'
  | 'server-login'
  | 'server-api'
  | 'server-both'
  | 'public-login'
  | 'public-api'
  | 'public-both'

const forLogin = 'OpenID Connect: the ID token tells the app who logged in.'
const forApi = 'The access token opens the API, and does not say who the person is.'
const forBoth = 'One request brings both: the ID token for the app, the access token for the API.'

/** The tree of the curriculum (6.5). Q4 stands twice: what it leads to depends on the answer to Q3. */
export const questions: Readonly<Record<QuestionId, TreeQuestion>> = {
  Q1: {
    ask: 'Does the app act for a person?',
    answers: [
      { id: 'yes', text: 'Yes', because: 'A person has to log in and to agree.', to: 'Q2' },
      {
        id: 'no',
        text: 'No, it works for itself',
        because: 'There is nobody to ask, so the app asks in its own name.',
        to: 'machine',
      },
    ],
  },
  Q2: {
    ask: 'Can the device show a browser and a keyboard?',
    answers: [
      {
        id: 'yes',
        text: 'Yes',
        because: 'The app can send the person to the login page of the server.',
        to: 'Q3',
      },
      {
        id: 'no',
        text: 'No, it is a TV, a printer or a bare terminal',
        because: 'The device shows a short code, and the person logs in on a phone.',
        to: 'device',
      },
    ],
  },
  Q3: {
    ask: 'Where does the code of the app run?',
    answers: [
      {
        id: 'server',
        text: 'On a server',
        because: 'A server can keep a client secret. PKCE is advised there, too (RFC 9700).',
        to: 'Q4-server',
      },
      {
        id: 'browser-and-server',
        text: 'In the browser, with a server of its own',
        because: 'The server keeps the tokens. The browser gets a cookie that no script can read.',
        to: 'bff',
      },
      {
        id: 'browser',
        text: 'In the browser alone',
        because:
          'It can keep no secret, so PKCE is a must. A foreign script can steal its tokens: keep them short-lived.',
        to: 'Q4-public',
      },
      {
        id: 'installed',
        text: 'On a phone or a desktop',
        because:
          'It can keep no secret, so PKCE is a must. The system browser keeps the password away from the app.',
        to: 'Q4-public',
      },
    ],
  },
  'Q4-server': {
    ask: 'What does it need?',
    answers: [
      { id: 'login', text: 'Login', because: forLogin, to: 'server-login' },
      { id: 'api', text: 'An API', because: forApi, to: 'server-api' },
      { id: 'both', text: 'Both', because: forBoth, to: 'server-both' },
    ],
  },
  'Q4-public': {
    ask: 'What does it need?',
    answers: [
      { id: 'login', text: 'Login', because: forLogin, to: 'public-login' },
      { id: 'api', text: 'An API', because: forApi, to: 'public-api' },
      { id: 'both', text: 'Both', because: forBoth, to: 'public-both' },
    ],
  },
}

const onServer = 'Authorization Code + client secret + PKCE'
const inPublic = 'Authorization Code + PKCE'
const withSecret = 'The code, and the secret of the app.'
const withHash = 'The two steps of PKCE, which belong to it today.'

/** Where the tree ends. It never ends at the implicit flow or the password grant. */
export const results: Readonly<Record<ResultId, Result>> = {
  machine: {
    name: 'Client Credentials',
    flows: [{ id: 'client-credentials-api', text: 'The app shows its secret and gets a token for itself.' }],
  },
  device: {
    name: 'Device Authorization',
    flows: [{ id: 'device-api', text: 'A TV and a phone, and a code that a person carries over.' }],
  },
  bff: {
    name: 'Backend for Frontend: code + PKCE on the server, a cookie in the browser',
    scope: 'openid photos.read',
    flows: [
      { id: 'bff-cookies', text: 'Login and API, as RFC 10017 draws it.' },
      { id: 'spa-cookies', text: 'Login alone, in an older form.' },
    ],
  },
  'server-login': {
    name: onServer,
    scope: 'openid',
    flows: [
      { id: 'auth-code-login', text: withSecret },
      { id: 'pkce-login', text: withHash },
    ],
  },
  'server-api': {
    name: onServer,
    scope: 'photos.read',
    flows: [
      { id: 'auth-code-api', text: withSecret },
      { id: 'pkce-api', text: withHash },
    ],
  },
  'server-both': {
    name: onServer,
    scope: 'openid photos.read',
    flows: [
      { id: 'auth-code-login', text: 'The half with the ID token.' },
      { id: 'auth-code-api', text: 'The half with the API.' },
    ],
  },
  'public-login': {
    name: inPublic,
    scope: 'openid',
    flows: [{ id: 'pkce-login', text: 'The app makes a secret of its own, for this one login.' }],
  },
  'public-api': {
    name: inPublic,
    scope: 'photos.read',
    flows: [{ id: 'pkce-api', text: 'The app makes a secret of its own, for this one request.' }],
  },
  'public-both': {
    name: inPublic,
    scope: 'openid photos.read',
    flows: [
      { id: 'pkce-login', text: 'The half with the ID token.' },
      { id: 'pkce-api', text: 'The half with the API.' },
    ],
  },
}
