import type { StepWords } from '#flows/kit/types.ts'

/** Letters A to C: the page asks its server, and goes there to log in (RFC 10017 sections 6.1.1 and 6.1.2.3). */
export const page = {
  1: {
    caption: 'The browser loads the single-page app.',
    why: 'Everybody gets the same page. Its JavaScript has no secret and no token: what is in a browser can be read.',
    seenBy: 'Everyone can download it.',
    notice: 'Read the answer of the server: search for “secret”.',
    fixes: ['M16'],
    predict: {
      question: 'What secrets are in this JavaScript?',
      asks: ['M16'],
      choices: [
        { text: 'None', correct: true, feedback: 'Right. It is public code.' },
        { text: 'The client secret', correct: false, feedback: 'Then it would not be a secret.' },
        { text: 'Lina’s token', correct: false, feedback: 'Not in this pattern.' },
      ],
    },
  },
  2: {
    caption: 'The SPA asks the BFF: is there a session?',
    why: 'The session cookie will be HttpOnly: no script can read it. So the SPA asks the server. 401 is not an error here: the answer says where a login begins.',
    seenBy: 'Browser, backend.',
    notice: 'Same question again in step 9.',
    fixes: ['M28'],
    predict: {
      question: 'Which step will give a different answer to the same question?',
      choices: [
        { text: 'Step 9', correct: true, feedback: 'Yes, after login.' },
        {
          text: 'Step 4, at SkyAlbum',
          correct: false,
          feedback: 'There the browser is at SkyAlbum ID, and the SPA is not loaded.',
        },
        {
          text: 'None',
          correct: false,
          feedback: 'After the login there is a session, so one answer must change.',
        },
      ],
    },
  },
  3: {
    caption: 'The SPA moves the page to the BFF’s login address.',
    why: 'The BFF makes state, nonce and a PKCE verifier and keeps them on the server.',
    seenBy: 'Lina, browser, backend.',
    notice: 'The verifier is on the server, not in the browser.',
    fixes: ['M13'],
    predict: {
      question: 'The BFF has a client secret. Does it also use PKCE?',
      asks: ['M13', 'M14'],
      choices: [
        { text: 'Yes', correct: true, feedback: 'Right: code flow as in RFC 9700.' },
        { text: 'No, one is enough', correct: false, feedback: 'They protect different things.' },
        {
          text: 'Only on phones',
          correct: false,
          feedback: 'PKCE began on phones. Today every kind of client uses it.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
