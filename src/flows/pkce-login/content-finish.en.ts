import type { StepWords } from '#flows/kit/types.ts'

/** Step 11: the profile and the greeting (OIDC Core sections 5.3.2 and 5.3.4, RFC 9700 section 2.1.1). */
export const finish = {
  11: {
    caption: 'The app shows “Hello, Lina”.',
    why: 'First the app asks /userinfo with the access token and compares sub: both answers must be about the same user. A native app keeps its own tokens. A single-page app has no safe place like this; that is why RFC 10017 prefers a backend.',
    seenBy: 'Lina, the app. SkyAlbum ID sees the request to /userinfo.',
    notice: 'Read “Who knows what” again: the browser carried the code, but never a token.',
    fixes: ['M28', 'M16'],
    predict: {
      question: 'A confidential web app already has a client secret. Should it also use PKCE?',
      asks: ['M13', 'M14'],
      choices: [
        {
          text: 'Yes, RFC 9700 recommends it',
          correct: true,
          feedback: 'Right. The secret says who calls; PKCE says it is the same transaction.',
        },
        { text: 'No, PKCE replaces the secret', correct: false, feedback: 'They do different jobs.' },
        {
          text: 'No, PKCE is only for phones',
          correct: false,
          feedback: 'It started there, but it is for all clients now.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
