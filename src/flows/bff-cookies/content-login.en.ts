import type { StepWords } from '#flows/kit/types.ts'

/** Letters D to F: the server logs in for the page (RFC 6749 section 4.1, RFC 7636). */
export const login = {
  4: {
    caption: 'The browser goes to SkyAlbum ID; Lina logs in and agrees.',
    why: 'One flow can ask for both: openid (login) and photos.read (API).',
    seenBy: 'Lina, browser, SkyAlbum ID. Everything in the link is public.',
    notice: 'Two kinds of scope in one request.',
    fixes: ['M37'],
    predict: {
      question: 'This request asks for…',
      choices: [
        { text: 'Login and photo access', correct: true, feedback: 'Yes: openid and photos.read.' },
        { text: 'Login only', correct: false, feedback: 'photos.read is there too.' },
        { text: 'Photo access only', correct: false, feedback: 'openid is there too.' },
      ],
    },
  },
  5: {
    caption: 'The browser brings the code to the BFF.',
    why: 'The callback is a server address. The SPA’s code never sees it. The pre-login cookie is SameSite=Lax: a Strict cookie would not come with this GET, because another site started it.',
    seenBy: 'Lina, browser, backend.',
    notice: 'The SPA is not loaded now.',
    fixes: ['M11'],
    predict: {
      question: 'Who handles the callback?',
      choices: [
        { text: 'The BFF', correct: true, feedback: 'Yes: /bff/callback is an address of the server.' },
        { text: 'The SPA’s router', correct: false, feedback: 'Not in this pattern.' },
        { text: 'The API', correct: false, feedback: 'The API never sees a code.' },
      ],
    },
  },
  6: {
    caption: 'The BFF sends code, verifier and client secret, and gets the tokens.',
    why: 'Server to server. The browser is out. The BFF also checks the ID token (as in “Add Login”).',
    seenBy: 'Backend and SkyAlbum ID.',
    notice: 'All tokens are in the backend column only.',
    fixes: ['M09', 'M16'],
    predict: {
      question: 'Which tokens will reach the browser?',
      choices: [
        { text: 'None', correct: true, feedback: 'Right.' },
        { text: 'The access token', correct: false, feedback: 'It stays at the BFF.' },
        { text: 'The ID token', correct: false, feedback: 'It stays at the BFF too.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
