import type { StepWords } from '#flows/kit/types.ts'

/** Steps 5 to 7: an ID token once, then a cookie (Form Post section 2, RFC 10017 section 6.1.3.2). */
export const token = {
  5: {
    caption: 'A form carries the ID token through the browser to the backend.',
    why: 'The SPA is not loaded at this moment, so its scripts cannot touch the token. The cookie of this login comes along with a POST of another site, because it is SameSite=None.',
    seenBy: 'Browser, backend.',
    notice: 'The browser carries the ID token, once. See “Implicit Flow with Form Post”, steps 5 and 6.',
    fixes: ['M27'],
    predict: {
      question: 'Can the SPA’s JavaScript read this token?',
      choices: [
        { text: 'No', correct: true, feedback: 'Right. The SPA is not loaded now.' },
        { text: 'Yes, from localStorage', correct: false, feedback: 'Nothing was saved there.' },
        {
          text: 'Yes, from the URL',
          correct: false,
          feedback: 'It is in the form body, and the page belongs to SkyAlbum ID.',
        },
      ],
    },
  },
  6: {
    caption: 'The backend checks the ID token and creates a session for Lina.',
    why: 'After this the ID token is not needed. The session is PaperKite’s own thing.',
    seenBy: 'Backend only.',
    notice:
      'In the next step the session gets a new random id: nobody could plant it before (session fixation).',
    fixes: ['M18', 'M30'],
    predict: {
      question: 'Should the backend use the ID token as the session?',
      choices: [
        {
          text: 'No. It makes its own session',
          correct: true,
          feedback: 'Yes. The ID token is a one-time message about a login.',
        },
        {
          text: 'Yes, it is already signed',
          correct: false,
          feedback: 'It is short-lived and cannot be revoked.',
        },
        {
          text: 'Yes, to save memory',
          correct: false,
          feedback: 'Risky: no logout, and personal data in the browser.',
        },
      ],
    },
  },
  7: {
    caption: 'The backend sets a protected cookie and loads the SPA again.',
    why: 'HttpOnly: script cannot read it. Secure: only HTTPS. SameSite=Strict: not sent with a request that another site starts (so not with this first GET /app, which needs no session). __Host-: only this exact host can set it and get it.',
    seenBy: 'Browser, backend.',
    notice:
      'Read each word of Set-Cookie, and what it stops. Remove Secure: the browser does not keep the cookie.',
    fixes: ['M28'],
    predict: {
      question: 'Bad script (XSS) runs in the SPA. What can it do?',
      asks: ['M28'],
      choices: [
        {
          text: 'Send requests as Lina',
          correct: true,
          feedback:
            'Exactly, while the page is open. It cannot steal the cookie. The damage is smaller, not zero.',
        },
        {
          text: 'Nothing, HttpOnly stops everything',
          correct: false,
          feedback: 'It cannot read the cookie, but requests still carry it.',
        },
        { text: 'Copy the cookie and use it at home', correct: false, feedback: 'HttpOnly prevents that.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
