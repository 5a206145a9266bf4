import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 to 3: the password gets into the app, and from there to the server (RFC 6749 section 4.3). */
export const form = {
  1: {
    caption: 'The old app SkyAlbum Desktop shows its own password form.',
    why: 'In 2012 this looked easy: no browser, one request.',
    seenBy: 'Lina, the app.',
    notice: 'There is no address bar. Lina cannot know who gets the password.',
    fixes: ['M26'],
    predict: {
      question: 'How can Lina be sure who reads her password here?',
      asks: ['M26'],
      choices: [
        {
          text: 'She cannot',
          correct: true,
          feedback: 'Right. There is no address bar and no certificate to look at.',
        },
        { text: 'By the logo', correct: false, feedback: 'A logo can be copied.' },
        { text: 'By the colour of the window', correct: false, feedback: 'No.' },
      ],
    },
  },
  2: {
    caption: 'Lina types her SkyAlbum password into the app.',
    why: 'This is the moment OAuth was made to avoid.',
    seenBy: 'Lina and the app (and everything that runs inside it).',
    notice: 'Ledger alarm: for the first time an app column has the password.',
    fixes: ['M02', 'M26'],
    predict: {
      question: 'What can the app do with the password?',
      asks: ['M26'],
      choices: [
        { text: 'Everything', correct: true, feedback: 'Yes. No scope limits a password.' },
        { text: 'Only read photos', correct: false, feedback: 'Scopes limit tokens, not passwords.' },
        { text: 'Use it once', correct: false, feedback: 'Nothing stops it from saving it.' },
      ],
    },
  },
  3: {
    caption: 'The app sends the user name and password to SkyAlbum ID.',
    why: 'The server sees a correct password but cannot know if Lina is there or if someone stole it.',
    seenBy: 'App and SkyAlbum ID.',
    notice: 'Where would a passkey or a second factor go? There is no place for it.',
    fixes: ['M26'],
    predict: {
      question: 'Lina uses a passkey at SkyAlbum. Can this flow work?',
      asks: ['M26'],
      choices: [
        { text: 'No, there is no place for it', correct: true, feedback: 'Right.' },
        {
          text: 'Yes, the app sends the passkey',
          correct: false,
          feedback: 'A passkey is tied to the website, and its secret key is never sent to anyone.',
        },
        { text: 'Yes, with HTTPS', correct: false, feedback: 'HTTPS is not the problem.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
