import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 to 3: an old token, and the one that makes a new one (RFC 6750 section 3.1, RFC 6749 section 6, RFC 9700 section 4.14). */
export const refresh = {
  1: {
    caption: 'The access token is too old, so the API says 401.',
    why: 'Short life limits the damage of a stolen token.',
    seenBy: 'PaperKite, API.',
    notice: '401, not 403.',
    fixes: ['M31'],
    predict: {
      question: 'What should PaperKite do first?',
      choices: [
        { text: 'Try the refresh token', correct: true, feedback: 'Yes. Lina need not do anything.' },
        { text: 'Ask Lina to log in', correct: false, feedback: 'Only if the refresh fails.' },
        { text: 'Try the same token again', correct: false, feedback: 'It stays expired.' },
      ],
    },
  },
  2: {
    caption: 'PaperKite sends the refresh token to SkyAlbum ID, not to the API.',
    why: 'The refresh token goes only to the server that made it.',
    seenBy: 'PaperKite and SkyAlbum ID.',
    notice: 'Same endpoint as the code exchange.',
    fixes: ['M35'],
    predict: {
      question: 'Where does the refresh token go?',
      asks: ['M35'],
      choices: [
        { text: 'To the token endpoint', correct: true, feedback: 'Yes.' },
        { text: 'To the API', correct: false, feedback: 'Never.' },
        { text: 'To the browser, as a cookie', correct: false, feedback: 'Never from this app.' },
      ],
    },
  },
  3: {
    caption: 'SkyAlbum ID checks the refresh token and makes a new one.',
    why: 'Rotation: each refresh token works once. If an old one comes back, it was probably copied. The server revokes the newest one too: the whole family ends. For public clients rotation or sender-constraining is a MUST in RFC 9700.',
    seenBy: 'SkyAlbum ID.',
    notice:
      'In step 4, let the old token come back: the whole family is revoked. For PaperKite a thief would also need the client secret; for the TV or the phone, not.',
    fixes: ['M30'],
    predict: {
      question: 'An old refresh token is used again. Why is the newest one revoked too?',
      choices: [
        {
          text: 'The thief is not known',
          correct: true,
          feedback:
            'Right. The server cannot know who is the real app, so it stops both. The user logs in again.',
        },
        { text: 'To save space in the database', correct: false, feedback: 'No.' },
        { text: 'Because of the time', correct: false, feedback: 'No.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
