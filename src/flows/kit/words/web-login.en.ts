import type { StepWords } from '#flows/kit/types.ts'

/** A login at PaperKite on the web begins (OpenID Connect Core section 3.1.2.1). */
export const loginBegins: StepWords = {
  caption: 'Lina clicks the login button on PaperKite.',
  why: 'PaperKite prepares two random values for this browser: state and nonce. It saves them in Lina’s PaperKite session.',
  seenBy: 'Lina, browser, PaperKite.',
  notice: 'No password field on PaperKite. There never will be one.',
  fixes: ['M02'],
  predict: {
    question: 'PaperKite must know who Lina is. What will it ask her for?',
    asks: ['M02'],
    choices: [
      { text: 'Nothing', correct: true, feedback: 'Yes. PaperKite hands the login to SkyAlbum ID.' },
      {
        text: 'Her SkyAlbum password',
        correct: false,
        feedback: 'Never. That is the old, dangerous way.',
      },
      {
        text: 'Her email address',
        correct: false,
        feedback: 'Not needed. SkyAlbum ID will tell PaperKite who she is.',
      },
    ],
  },
}

/** And ends with a session of its own (RFC 6265 section 8.4: a session id is renewed at login). */
export const sessionBegins: StepWords = {
  caption: 'PaperKite starts its own session and shows “Hello, Lina”.',
  why: 'From here PaperKite uses its own cookie. The ID token has done its work. Logging out of PaperKite and logging out of SkyAlbum are different things.',
  seenBy: 'Lina, browser, PaperKite.',
  notice: 'The browser got a cookie, not a token.',
  fixes: ['M30', 'M01'],
  predict: {
    question: 'What does the browser send on the next click inside PaperKite?',
    choices: [
      {
        text: 'A session cookie',
        correct: true,
        feedback: 'Yes, PaperKite’s own. The tokens stay on the server.',
      },
      {
        text: 'The ID token in a header',
        correct: false,
        feedback: 'It stays on the server. It is not a session ticket.',
      },
      { text: 'The code', correct: false, feedback: 'It is already used.' },
    ],
  },
}
