import type { StepWords } from '#flows/kit/types.ts'

/** Steps 4 to 7: a token like any other (RFC 6749 sections 4.3.3 and 7). */
export const answer = {
  4: {
    caption: 'SkyAlbum ID checks the password.',
    why: 'No consent page: Lina never sees which scopes are given.',
    seenBy: 'SkyAlbum ID only.',
    notice:
      'Break step 3: turn “2012 mode” off and it is unsupported_grant_type; send a wrong password and it is invalid_grant.',
    fixes: ['M32'],
    predict: {
      question: 'Which page does Lina not see in this flow?',
      choices: [
        { text: 'The consent page', correct: true, feedback: 'Right.' },
        { text: 'The photo page', correct: false, feedback: 'She will see it at the end.' },
        { text: 'The app window', correct: false, feedback: 'She is in it.' },
      ],
    },
  },
  5: {
    caption: 'SkyAlbum ID sends an access token to the app.',
    why: 'The token is normal. The way to get it was the problem.',
    seenBy: 'App and SkyAlbum ID.',
    notice: 'A good app would now forget the password. You must trust that it does.',
    fixes: ['M26'],
    predict: {
      question: 'Is the token itself different from other flows?',
      choices: [
        { text: 'No, the same kind of token', correct: true, feedback: 'Yes. Only the way is bad.' },
        { text: 'Yes, it contains the password', correct: false, feedback: 'No.' },
        { text: 'Yes, it never ends', correct: false, feedback: 'It ends like the others.' },
      ],
    },
  },
  6: {
    caption: 'The app asks the API for photos with the token.',
    why: 'From here it is the same as in every other flow.',
    seenBy: 'App and SkyAlbum API.',
    notice: 'The API cannot see that a password flow was used.',
    fixes: ['M38'],
    predict: {
      question: 'Does the API get the password?',
      choices: [
        { text: 'No', correct: true, feedback: 'Right. The API sees only a token.' },
        { text: 'Yes, in the header', correct: false, feedback: 'Only the app and SkyAlbum ID had it.' },
        { text: 'Only a hash', correct: false, feedback: 'No.' },
      ],
    },
  },
  7: {
    caption: 'The API sends the photos.',
    why: 'Which flow replaces this one? A desktop app can open the system browser and use code + PKCE with a loopback redirect (RFC 8252).',
    seenBy: 'App, API.',
    notice:
      'Walk “Authorization Code + PKCE, Call API” next: the same photos, and the app never sees a password.',
    fixes: ['M26', 'M14'],
    predict: {
      question: 'What should this desktop app use today?',
      asks: ['M26'],
      choices: [
        { text: 'Authorization Code + PKCE in the system browser', correct: true, feedback: 'Yes.' },
        { text: 'Client Credentials', correct: false, feedback: 'Then there would be no user.' },
        {
          text: 'The same flow, but only for our own app',
          correct: false,
          feedback: 'RFC 9700 says MUST NOT, also for own apps.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
