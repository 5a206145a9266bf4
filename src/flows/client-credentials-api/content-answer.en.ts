import type { StepWords } from '#flows/kit/types.ts'

/** Steps 4 to 6: a token, and what it opens (RFC 6749 sections 4.4.3 and 7). */
export const answer = {
  4: {
    caption: 'SkyAlbum ID sends a short-lived access token, and no other token.',
    why: 'No refresh token: the job can ask again any time. No ID token: no user.',
    seenBy: 'KiteNight and SkyAlbum ID.',
    notice: 'Inside a JWT access token, sub would name the app (for example its client id), not a person.',
    fixes: ['M23'],
    predict: {
      question: 'The token ends after 10 minutes. What does the job do?',
      asks: ['M23'],
      choices: [
        {
          text: 'Ask for a new one',
          correct: true,
          feedback: 'Yes, with its own credentials. No refresh token is needed.',
        },
        { text: 'Use the refresh token', correct: false, feedback: 'There is none in this flow.' },
        { text: 'Ask Lina to log in', correct: false, feedback: 'There is no Lina here.' },
      ],
    },
  },
  5: {
    caption: 'KiteNight asks the API for yesterday’s usage numbers.',
    why: 'The API can see which app calls. It must not treat this as a user.',
    seenBy: 'KiteNight and SkyAlbum API.',
    notice:
      'Change the URL to id.skyalbum.example/userinfo and send it: 401. The audience of this token is the API, and it names no user.',
    fixes: ['M23'],
    predict: {
      question: 'The job calls /userinfo with this token. What happens?',
      asks: ['M23'],
      choices: [
        {
          text: 'Refused: it is not for /userinfo',
          correct: true,
          feedback: 'Yes. Its audience is the API, so nobody even asks for a user. There would be none.',
        },
        { text: 'It gets Lina’s profile', correct: false, feedback: 'The token does not stand for Lina.' },
        { text: 'It gets a list of all users', correct: false, feedback: 'No.' },
      ],
    },
  },
  6: {
    caption: 'The API checks the token and sends the numbers.',
    why: 'Same checks as always: valid, for me, scope.',
    seenBy: 'KiteNight and SkyAlbum API.',
    notice: 'No personal data in the answer.',
    fixes: ['M31'],
    predict: {
      question: 'When is this the wrong flow?',
      choices: [
        { text: 'When the app acts for one user', correct: true, feedback: 'Yes: then the user must agree.' },
        {
          text: 'When the app is written in Java',
          correct: false,
          feedback: 'The language does not matter.',
        },
        { text: 'When the job runs in the day', correct: false, feedback: 'Time does not matter.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
