import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 to 3: the job asks (RFC 6749 section 4.4.2). */
export const request = {
  1: {
    caption: 'At 02:00 the backend job KiteNight starts by itself.',
    why: 'The job works for the company PaperKite, not for one user. It wants usage numbers, not Lina’s photos.',
    seenBy: 'KiteNight only.',
    notice: 'No Lina, no browser, no consent page.',
    fixes: ['M23'],
    predict: {
      question: 'Who is the user in this flow?',
      asks: ['M23'],
      choices: [
        { text: 'There is no user', correct: true, feedback: 'Yes. The app acts as itself.' },
        { text: 'Lina', correct: false, feedback: 'She sleeps. Her permission is not used.' },
        {
          text: 'The administrator',
          correct: false,
          feedback: 'A person wrote the job, but no person is in the flow.',
        },
      ],
    },
  },
  2: {
    caption: 'KiteNight sends its own client id and secret and asks for a token.',
    why: 'Only confidential clients may do this. A signed JWT (private_key_jwt) or mTLS is better than a shared secret.',
    seenBy: 'KiteNight and SkyAlbum ID.',
    notice: 'No code, no redirect_uri, no state, no PKCE. Why is each of them not needed?',
    fixes: ['M16', 'M23'],
    predict: {
      question: 'Why is there no PKCE here?',
      choices: [
        { text: 'There is no code to protect', correct: true, feedback: 'Right.' },
        { text: 'Because the job is old', correct: false, feedback: 'Age is not the reason.' },
        {
          text: 'Because the client secret is long',
          correct: false,
          feedback: 'PKCE protects a code in the front channel. Here there is none.',
        },
      ],
    },
  },
  3: {
    caption: 'SkyAlbum ID checks the secret and which scopes this app may have.',
    why: 'There is no consent page, so the permission was given before, by an administrator who registered the app.',
    seenBy: 'SkyAlbum ID only.',
    notice: 'Go back to step 2 and ask for photos.read: invalid_scope.',
    fixes: ['M29'],
    predict: {
      question: 'Who gave this permission?',
      choices: [
        { text: 'An administrator', correct: true, feedback: 'Yes, when the app was registered.' },
        { text: 'Lina, when she logged in', correct: false, feedback: 'She has no part here.' },
        { text: 'Nobody', correct: false, feedback: 'Somebody set the allowed scopes.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
