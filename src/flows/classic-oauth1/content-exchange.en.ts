import type { StepWords } from '#flows/kit/types.ts'

/** Steps 9 and 10: the real token, and what it opens (RFC 5849 sections 2.3 and 3.2). */
export const exchange = {
  9: {
    caption: 'PaperKite changes the verifier into an access token, then asks the API for the photos.',
    article: {
      sentence:
        'The first website gives the access token to the second website as proof of authentication on behalf of the user.',
      badge: 'wrong',
      honest:
        'Two problems. The article skips the most important exchange: the verifier for an access token (RFC 5849 §2.3). And the token is proof of authorization, not “proof of authentication”. In 1.0a the token alone is not enough: the request must be signed.',
    },
    why: 'The long-lived secret pair is created on the back channel, so no browser ever sees it. Each API call is signed, so its URL and parameters cannot be changed on the way (the signature does not cover every part of a request, RFC 5849 §4.12).',
    seenBy: 'PaperKite and SkyAlbum ID (the exchange), SkyAlbum API (the call). Not the browser.',
    notice: 'The parameter is called oauth_token before and after, but its value is another one now.',
    fixes: ['M07', 'M08'],
    predict: {
      question: 'What does the access token prove to the API?',
      asks: ['M08'],
      choices: [
        { text: 'That Lina gave PaperKite permission', correct: true, feedback: 'Yes: authorization.' },
        {
          text: 'That Lina is at the keyboard now',
          correct: false,
          feedback: 'No. Lina may be asleep. The token still works.',
        },
        {
          text: 'That Lina knows her password',
          correct: false,
          feedback: 'She used it in step 5, but the token does not carry it or prove it.',
        },
      ],
    },
  },
  10: {
    caption: 'The API checks the signature and the permission, then sends the photos.',
    article: {
      sentence: 'The second website lets the first website access their site on behalf of the user.',
      badge: 'vague',
      honest:
        'Right idea, but too wide: not “their site”, only what Lina approved. The server checks signature, time, nonce and scope (RFC 5849 §3.2).',
    },
    why: 'The API decides on every request. The token is an input to that decision. The timestamp and the nonce stop a recorded request from being used again.',
    seenBy: 'PaperKite and SkyAlbum API.',
    notice: 'Try DELETE with the same token. The answer is no.',
    fixes: ['M29', 'M39'],
    predict: {
      question: 'What can PaperKite do now?',
      asks: ['M29'],
      choices: [
        { text: 'Read photos, no more', correct: true, feedback: 'Yes. Permission is limited.' },
        {
          text: 'Everything Lina can do',
          correct: false,
          feedback: 'No. The token is limited to what was on the permission page.',
        },
        {
          text: 'Log in to SkyAlbum as Lina',
          correct: false,
          feedback: 'No. It has no password and no login session.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
