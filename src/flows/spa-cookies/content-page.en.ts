import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 to 3: the page asks its server, and goes there to log in (RFC 10017 section 6.1.2.3). */
export const page = {
  1: {
    caption: 'The single-page app asks its own backend: is someone logged in?',
    why: 'The session cookie is HttpOnly: the SPA cannot read it. So it must ask the backend. 401 is not an error here: the answer says where a login begins.',
    seenBy: 'Browser, backend.',
    notice: 'An API should answer 401, not redirect: fetch() cannot show a login page.',
    fixes: ['M31'],
    predict: {
      question: 'Why does the SPA ask the backend and not read the cookie?',
      choices: [
        { text: 'Script cannot read it', correct: true, feedback: 'Yes: the cookie is HttpOnly.' },
        {
          text: 'A cookie is only sent with images',
          correct: false,
          feedback: 'No, they go with every request to the site.',
        },
        { text: 'The cookie is encrypted', correct: false, feedback: 'Maybe, but the reason is HttpOnly.' },
      ],
    },
  },
  2: {
    caption: 'The SPA moves the whole page to the backend’s login address.',
    why: 'It must be a page move (navigation), not fetch(): Lina has to see SkyAlbum ID’s page and address bar.',
    seenBy: 'Lina, browser, backend.',
    notice: 'The SPA is unloaded now. Its memory is lost.',
    fixes: ['M05'],
    predict: {
      question: 'Why not use fetch() for this?',
      choices: [
        { text: 'Lina must see the page', correct: true, feedback: 'Right, with its address bar.' },
        { text: 'fetch() is slower', correct: false, feedback: 'Not the reason.' },
        {
          text: 'fetch() can never use HTTPS',
          correct: false,
          feedback: 'It can. But it cannot show Lina a page.',
        },
      ],
    },
  },
  3: {
    caption: 'The backend sends the browser to SkyAlbum ID and asks for an ID token by form post.',
    why: 'The backend is the OAuth client, not the SPA. This pattern needs only identity, because the API is its own.',
    seenBy: 'Lina, browser, SkyAlbum ID.',
    notice: 'Find client_id in the link: which participant is “the client” here?',
    fixes: ['M05', 'M27'],
    predict: {
      question: 'Who is the OAuth client in this pattern?',
      asks: ['M05'],
      choices: [
        { text: 'The backend', correct: true, feedback: 'Yes. The SPA only shows pages.' },
        {
          text: 'The SPA',
          correct: false,
          feedback: 'It never talks to SkyAlbum ID, and it has no client_id.',
        },
        { text: 'Lina', correct: false, feedback: 'Lina is the user (resource owner).' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
