import type { StepWords } from '#flows/kit/types.ts'

/** Letters G to I: the cookie, and the page again (RFC 10017 sections 6.1.2.3 and 6.1.3.2). */
export const session = {
  7: {
    caption: 'The BFF stores the tokens in a session and sets a cookie.',
    why: 'The cookie gets a new random value: nobody knew it before the login. RFC 10017: Secure and HttpOnly are MUST; SameSite=Strict, Path=/, no Domain and a prefix are SHOULD.',
    seenBy: 'Browser, backend.',
    notice:
      'Read each word of Set-Cookie. Without Secure the browser would not even keep it: its name begins with __Host-.',
    fixes: ['M28'],
    predict: {
      question: 'Which cookie attribute stops JavaScript from reading it?',
      asks: ['M28'],
      choices: [
        {
          text: 'HttpOnly',
          correct: true,
          feedback: 'Yes. The cookie goes with requests, but no script sees it.',
        },
        { text: 'Secure', correct: false, feedback: 'That means HTTPS only.' },
        { text: 'SameSite', correct: false, feedback: 'That is about requests from other sites.' },
      ],
    },
  },
  8: {
    caption: 'The browser loads the single-page app again, from its cache.',
    why: 'The login left the page, so the app must start again. The server says 304: what the browser has is still good. No session cookie goes with this GET: it is SameSite=Strict, and SkyAlbum ID’s page began the move.',
    seenBy: 'Browser, backend.',
    notice: 'Nothing secret was saved in the page.',
    fixes: [],
    predict: {
      question: 'How will the SPA know that Lina is logged in now?',
      choices: [
        { text: 'It asks the BFF again', correct: true, feedback: 'Yes, step 9.' },
        { text: 'It reads the cookie', correct: false, feedback: 'No. HttpOnly: a script cannot read it.' },
        { text: 'From the URL', correct: false, feedback: 'The URL is clean.' },
      ],
    },
  },
  9: {
    caption: 'The SPA asks again, and now the BFF says: Lina.',
    why: 'The BFF may give a few facts from the ID token, but not the token.',
    seenBy: 'Browser, SPA, backend.',
    notice: 'Name yes, token no.',
    fixes: ['M17'],
    predict: {
      question: 'Should the BFF send the ID token to the SPA here?',
      asks: ['M17'],
      choices: [
        { text: 'No, a few values are enough', correct: true, feedback: 'Right.' },
        { text: 'Yes, the SPA must check it', correct: false, feedback: 'The BFF has already checked it.' },
        { text: 'Yes, for API calls', correct: false, feedback: 'An ID token is never for API calls.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
