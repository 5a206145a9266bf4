import type { StepWords } from '#flows/kit/types.ts'

/** Steps 9 and 10: two tokens, and the checks of one of them (RFC 6749 section 5.1, OIDC Core section 3.1.3.7). */
export const answer = {
  9: {
    caption: 'SkyAlbum ID sends an ID token and an access token to the app.',
    why: 'Two tokens, two readers. The ID token is a message for PaperKite about the login. The access token is for an API (here: the userinfo endpoint). Cache-Control: no-store tells every cache on the way not to keep the tokens (Pragma says it to very old caches).',
    seenBy: 'The app and SkyAlbum ID.',
    notice:
      'The tokens are now on the phone, not on a server. Decode the ID token: its aud is paperkite-mobile.',
    fixes: ['M17', 'M19'],
    predict: {
      question: 'Which token is a message for PaperKite itself?',
      choices: [
        { text: 'The ID token', correct: true, feedback: 'Yes: its aud is PaperKite’s client_id.' },
        {
          text: 'The access token',
          correct: false,
          feedback: 'It is for the API. PaperKite should not try to read it.',
        },
        { text: 'Both', correct: false, feedback: 'Only one is addressed to PaperKite.' },
      ],
      review: 'auth-code-login/8',
    },
  },
  10: {
    caption: 'The app checks the ID token: signature, issuer, audience, time and nonce.',
    why: 'Reading a token is not checking it. Without the checks, PaperKite would accept an old token, a token for another app, or a fake one. The public key for the signature comes from /jwks. The name may be inside the ID token, as here, or only at /userinfo (OIDC Core §5.4).',
    seenBy: 'The app only. SkyAlbum ID sees that someone reads its public keys.',
    notice: 'The user key is iss + sub, not the email.',
    fixes: ['M18', 'M20', 'M08'],
    predict: {
      question: 'The nonce in the ID token is different from the saved one. What should PaperKite do?',
      choices: [
        {
          text: 'Refuse the login',
          correct: true,
          feedback: 'Right. The token belongs to another request.',
        },
        {
          text: 'Accept: the signature is good',
          correct: false,
          feedback: 'A good signature only says who made it, not for which login.',
        },
        {
          text: 'Ask the API for the name instead',
          correct: false,
          feedback: 'Still unsafe. Stop and start again.',
        },
      ],
      review: 'auth-code-login/9',
    },
  },
} satisfies Readonly<Record<number, StepWords>>
