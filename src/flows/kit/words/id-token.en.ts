import type { StepWords } from '#flows/kit/types.ts'

/** Two tokens (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3). */
export const tokensCome: StepWords = {
  caption: 'SkyAlbum ID sends an ID token and an access token to PaperKite.',
  why: 'Two tokens, two readers. The ID token is a message for PaperKite about the login. The access token is for an API (here: the userinfo endpoint). Cache-Control: no-store tells every cache on the way not to keep the tokens (Pragma says it to very old caches).',
  seenBy: 'PaperKite and SkyAlbum ID only.',
  notice: 'Open the ID token: aud is paperkite-web. It is addressed to the app.',
  fixes: ['M17', 'M19'],
  predict: {
    question: 'Which token is a message for PaperKite itself?',
    asks: ['M17', 'M19'],
    choices: [
      { text: 'The ID token', correct: true, feedback: 'Yes: its aud is PaperKite’s client_id.' },
      {
        text: 'The access token',
        correct: false,
        feedback: 'It is for the API. PaperKite should treat it as a closed envelope.',
      },
      { text: 'Both', correct: false, feedback: 'Only one is addressed to PaperKite.' },
    ],
  },
}

/** The checks of the ID token (OpenID Connect Core sections 3.1.3.7 and 5.4). */
export const idTokenIsChecked: StepWords = {
  caption: 'PaperKite checks the signature and four values inside the ID token.',
  why: 'Reading a token is not checking it. Without the checks, PaperKite would accept an old token, a token for another app, or a fake one. The public key for the signature comes from /jwks. The name may be inside the ID token, as here, or only at /userinfo (OIDC Core §5.4).',
  seenBy: 'PaperKite only. SkyAlbum ID sees that someone reads its public keys.',
  notice: 'The user key is iss + sub, not the email.',
  fixes: ['M18', 'M20', 'M08'],
  predict: {
    question: 'The nonce in the ID token is different from the saved one. What should PaperKite do?',
    asks: ['M18'],
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
  },
}
