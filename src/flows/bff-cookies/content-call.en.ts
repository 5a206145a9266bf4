import type { StepWords } from '#flows/kit/types.ts'

/** Letters J to L: cookie in, token out (RFC 10017 sections 6.1.3.3 and 6.1.3.6). */
export const call = {
  10: {
    caption: 'The SPA asks the BFF for photos; the cookie goes with it.',
    why: 'The browser adds a cookie by itself; it never adds a Bearer token by itself. So a cookie needs a second proof: the custom header (CSRF protection). SameSite does not stop a sub-domain of paperkite.example; the header does.',
    seenBy: 'Browser, backend.',
    notice: 'Remove the header X-PaperKite and send it: 403.',
    fixes: ['M28'],
    predict: {
      question: 'A bad page at mallory.example sends this request from Lina’s browser. What stops it?',
      asks: ['M28'],
      choices: [
        {
          text: 'The cookie rules and the header',
          correct: true,
          feedback: 'Yes: SameSite keeps the cookie at home, and mallory.example cannot add the header.',
        },
        {
          text: 'The client secret of PaperKite Studio',
          correct: false,
          feedback: 'It is not in this request.',
        },
        { text: 'PKCE', correct: false, feedback: 'PKCE protected the code only.' },
      ],
    },
  },
  11: {
    caption: 'The BFF removes the cookie, adds the access token and calls the photo API.',
    why: 'The BFF must call only allowed addresses, or it could be used to send the token to a bad server.',
    seenBy: 'Backend and SkyAlbum API.',
    notice:
      'Cookie in, token out. Let an hour pass on the clock and go on from step 10: the BFF refreshes its token first.',
    fixes: ['M39', 'M35'],
    predict: {
      question: 'What does the photo API see?',
      choices: [
        { text: 'The access token', correct: true, feedback: 'Yes, and nothing of the browser.' },
        { text: 'The cookie', correct: false, feedback: 'It belongs to PaperKite only.' },
        { text: 'Both the token and the cookie', correct: false, feedback: 'The BFF removes the cookie.' },
      ],
    },
  },
  12: {
    caption: 'The photos travel back through the BFF to the SPA.',
    why: 'The price: the BFF sees all data and carries all traffic.',
    seenBy: 'API, backend, browser.',
    notice: 'Look at “Who knows what”: the columns of browser and SPA have no token.',
    fixes: ['M28'],
    predict: {
      question: 'What is the main gain of the BFF?',
      asks: ['M28'],
      choices: [
        { text: 'No token in the browser', correct: true, feedback: 'Yes.' },
        { text: 'Fewer servers', correct: false, feedback: 'It needs one more.' },
        {
          text: 'XSS is impossible',
          correct: false,
          feedback: 'XSS is still bad; it just cannot steal tokens.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
