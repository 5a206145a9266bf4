import type { StepContent } from '#flows/kit/types.ts'

/** The rest of the deck's own questions. */
export const moreCards = {
  M27: {
    question: '“Implicit is one thing, and it is all dead.” Which part of it is still in use?',
    choices: [
      {
        text: 'An ID token by form post, for a login',
        correct: true,
        feedback: 'Right. It brings no access token. For a new app, the code flow is still the first choice.',
      },
      {
        text: 'An access token in the URL, if it ends soon',
        correct: false,
        feedback: 'It leaks, however soon it ends. RFC 9700, section 2.1.2, advises against it.',
      },
      {
        text: 'None: the word names one single thing',
        correct: false,
        feedback: 'Tokens in the URL are one thing. An ID token in a form is another.',
      },
    ],
  },
  M32: {
    question: '“The consent screen is the login.” What does the consent screen ask?',
    choices: [
      {
        text: 'Who are you?',
        correct: false,
        feedback: 'The login page asks that, one page before.',
      },
      {
        text: 'May this app do this?',
        correct: true,
        feedback: 'Right. By then the server knows who is there.',
      },
      {
        text: 'Do you know the password?',
        correct: false,
        feedback: 'That is the login. With a session, it can be left out.',
      },
    ],
  },
  M33: {
    question: '“OpenID is OpenID Connect.” What do the two have in common?',
    choices: [
      {
        text: 'The protocol: Connect only adds some fixes',
        correct: false,
        feedback: 'The messages are others: a server for OpenID 2.0 does not understand them.',
      },
      {
        text: 'The idea of a login, and the name',
        correct: true,
        feedback: 'Right. OpenID Connect (2014) is built on OAuth 2.0. OpenID 1 and 2 were not.',
      },
      {
        text: 'All: one is short for the other',
        correct: false,
        feedback: 'Many say it so. But OpenID 1 and 2 were another protocol, without OAuth.',
      },
    ],
  },
  M34: {
    question: '“OAuth 2.0 is OAuth 1.0 plus fixes.” Can a 1.0 app talk to a 2.0 server?',
    choices: [
      {
        text: 'Yes, if it signs each of its requests',
        correct: false,
        feedback: 'A 2.0 server does not look for such a signature. It wants TLS and a bearer token.',
      },
      {
        text: 'Yes, as soon as both of them use HTTPS',
        correct: false,
        feedback: 'That is not enough. The addresses, the parameters and the tokens are others.',
      },
      {
        text: 'No, the two are different protocols',
        correct: true,
        feedback: 'Right. 2.0 is not compatible with 1.0, says RFC 6749 in its first section.',
      },
    ],
  },
  M36: {
    question: '“HTTPS hides the URL, so the front channel is private.” Who can still read the URL?',
    choices: [
      {
        text: 'Nobody but the two servers',
        correct: false,
        feedback: 'The browser stands between them. It has the whole address, and keeps it.',
      },
      {
        text: 'The browser and its extensions',
        correct: true,
        feedback: 'Right. The history and the logs of the server have it as well (RFC 9700, section 4.3).',
      },
      {
        text: 'Whoever uses the same Wi-Fi',
        correct: false,
        feedback: 'On the wire HTTPS does hide it. The end of the wire is the weak place.',
      },
    ],
  },
  M39: {
    question: '“The authorization server fetches the photos for the app.” Who calls the photo API?',
    choices: [
      {
        text: 'SkyAlbum ID, when Lina has agreed',
        correct: false,
        feedback: 'It gives out the token. What is done with it is not its work.',
      },
      {
        text: 'Lina’s browser, with the code',
        correct: false,
        feedback: 'The code is for the token endpoint. The API does not know it.',
      },
      {
        text: 'PaperKite, with its access token',
        correct: true,
        feedback: 'Right. SkyAlbum ID is not even asked again in most systems.',
      },
    ],
  },
  M40: {
    question: '“OAuth lets users share things with other users.” What is it for?',
    choices: [
      {
        text: 'One user gives another her token',
        correct: false,
        feedback: 'A token goes to an app. To pass it on to people is what it must prevent.',
      },
      {
        text: 'An app acts for a user, within limits',
        correct: true,
        feedback: 'Right. Lina’s photos go to a print shop, with her permission.',
      },
      {
        text: 'A user may see the data of her friends',
        correct: false,
        feedback: 'Who may see what is a rule of the site. OAuth does not add to it.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, StepContent['predict']>>
