import type { StepWords } from '#flows/kit/types.ts'

/** Steps 9 to 11: the access token and what it opens (RFC 6749 sections 5.1 and 7, RFC 6750 sections 2.1 and 3.1). */
export const api = {
  9: {
    caption: 'SkyAlbum ID sends an access token to the app.',
    why: 'No ID token, because openid was not asked. “Bearer” means: whoever holds it can use it. The refresh token is for getting a new access token later.',
    seenBy: 'The app and SkyAlbum ID.',
    notice: 'For public clients the refresh token must rotate or be bound to the sender (RFC 9700 §2.2.2).',
    fixes: ['M08', 'M38'],
    predict: {
      question: 'Someone copies this Bearer token from the phone. Can they use it?',
      asks: ['M38'],
      choices: [
        {
          text: 'Yes, until it ends or is revoked',
          correct: true,
          feedback: 'Yes. That is what “bearer” means. DPoP or mTLS can change this.',
        },
        {
          text: 'No, it is tied to the phone',
          correct: false,
          feedback: 'A normal bearer token is tied to nothing.',
        },
        {
          text: 'No, they need the verifier',
          correct: false,
          feedback: 'The verifier was only for the code.',
        },
      ],
    },
  },
  10: {
    caption: 'The app asks the API for the photos and shows the access token.',
    why: 'The token goes in a header, never in the URL: URLs end up in logs and history.',
    seenBy: 'The app and SkyAlbum API.',
    notice: 'No client secret and no password here. Only the token.',
    fixes: ['M17', 'M35', 'M39'],
    predict: {
      question: 'Where should the token go in the request?',
      choices: [
        { text: 'In the Authorization header', correct: true, feedback: 'Yes.' },
        { text: 'In the URL, after “?”', correct: false, feedback: 'URLs are saved in logs and history.' },
        { text: 'In the file name of the photo', correct: false, feedback: 'That would be part of the URL.' },
      ],
    },
  },
  11: {
    caption: 'The API checks the token and sends only the photos that are allowed.',
    why: 'The API must check on every call: is it good, is it for me, is the scope enough, may this user do this? A bad token gives 401. A good token with too small a scope gives 403.',
    seenBy: 'The app and SkyAlbum API.',
    notice: 'Go back to step 10 and send DELETE to /v1/photos/7: the token is good, and the answer is 403.',
    fixes: ['M31', 'M29'],
    predict: {
      question: 'Does the API need to know that PKCE was used?',
      choices: [
        {
          text: 'No. PKCE ended at the token endpoint',
          correct: true,
          feedback: 'Right. The API only sees a token.',
        },
        {
          text: 'Yes, it checks the challenge',
          correct: false,
          feedback: 'The challenge never reaches the API.',
        },
        {
          text: 'Yes, it checks the verifier',
          correct: false,
          feedback: 'The verifier never reaches the API.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
