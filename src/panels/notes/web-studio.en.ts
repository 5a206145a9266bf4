import type { Annotations } from './annotation.ts'

/** What the page of the studio asks its own server. */
export const studioQuery = {
  album: { what: 'Which album the page wants to show.' },
  target: {
    what: 'The address that the page wants its server to call.',
    why: 'The server must compare it with a list, or tokens could go anywhere.',
    clause: 'rfc10017#6.1',
  },
} satisfies Annotations

/** What the server tells its page: facts, never a token. */
export const studioAnswers = {
  login: {
    what: 'Nobody is logged in. A login begins at this address.',
    why: 'The page opens it as a whole page, so that Lina sees where she is.',
    clause: 'rfc10017#6.1',
  },
  name: {
    what: 'A fact from the ID token: what the page may show.',
    why: 'The token itself stays on the server.',
    clause: 'rfc10017#6.1',
  },
  expires_in: {
    what: 'How long this session still lasts, in seconds.',
    why: 'The page can warn Lina in time.',
  },
  orders: { what: 'Lina’s orders: data of PaperKite itself.' },
  id: { what: 'The number of the order.' },
  photos: { what: 'What the page asked for.', why: 'The data comes to the page. The access token does not.' },
  album: { what: 'The album that the photos are in.' },
  error: { what: 'Why the server refused: a word for the page’s script.' },
  'error=csrf': {
    what: 'The header of our own page was missing.',
    clause: 'rfc10017#6.1.3.3',
  },
  'error=target_not_allowed': {
    what: 'This address is not on the list.',
    why: 'Otherwise Lina’s access token would go to whoever asks for it.',
    clause: 'rfc10017#6.1',
  },
  'error=not_found': {
    what: 'There is no such order, or it is not Lina’s.',
    why: 'The answer does not tell which: a stranger learns nothing.',
    clause: 'rfc9110#15.5.5',
  },
} satisfies Annotations

/** The statuses of the studio's server that say something of their own. */
export const studioStatuses = {
  304: {
    what: 'Not Modified: the page that the browser has is still good.',
    why: 'The browser shows the page from its cache.',
    clause: 'rfc9110#15.4.5',
  },
  401: {
    what: 'Unauthorized: for this request nobody is logged in.',
    why: 'A redirect would not help: a script cannot show Lina a login page.',
    clause: 'rfc9110#15.5.2',
  },
  502: {
    what: 'Bad Gateway: the API gave the backend no photos.',
    why: 'The page need not know why. The backend looks after its tokens.',
    clause: 'rfc9110#15.6.3',
  },
} satisfies Annotations
