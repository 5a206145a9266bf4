import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'A program deletes old photos every night. No user is there. Which flow fits?',
    asks: ['M23'],
    choices: [
      {
        text: 'Client Credentials',
        correct: true,
        feedback: 'Yes. It works for itself, so there is nobody to log in.',
      },
      {
        text: 'Device Authorization',
        correct: false,
        feedback: 'There, a person still logs in, on another device.',
      },
      {
        text: 'Authorization Code + PKCE',
        correct: false,
        feedback: 'It begins with a person at a login page. Here is none.',
      },
    ],
  },
  {
    question: 'An app on a phone needs both: who Lina is, and her photos. What does it send?',
    choices: [
      {
        text: 'Two requests, one after the other',
        correct: false,
        feedback: 'Lina would have to agree twice. One request can ask for both.',
      },
      {
        text: 'scope=openid photos.read',
        correct: true,
        feedback: 'Yes. One request, and two tokens: one for the app, one for the API.',
      },
      {
        text: 'The password, to get everything',
        correct: false,
        feedback: 'Then the app could do all that Lina can. RFC 9700 says MUST NOT.',
      },
    ],
  },
]
