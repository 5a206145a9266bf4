import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'An app on a server has a client secret. Does it need PKCE as well?',
    asks: ['M13'],
    choices: [
      {
        text: 'No, PKCE takes the place of a secret',
        correct: false,
        feedback: 'They do two jobs. The secret says which app calls. PKCE ties one login together.',
      },
      {
        text: 'It should use both',
        correct: true,
        feedback: 'Yes. RFC 9700 recommends PKCE for confidential clients, too.',
      },
      {
        text: 'No, PKCE does not work on a server',
        correct: false,
        feedback: 'It works everywhere: it is a random value and its hash.',
      },
    ],
  },
  {
    question: 'Which value of an app may everybody see?',
    asks: ['M24'],
    choices: [
      {
        text: 'client_id',
        correct: true,
        feedback: 'Yes. It is a public name and stands in the address bar.',
      },
      {
        text: 'client_secret',
        correct: false,
        feedback: 'It is the password of the app. It belongs on a server.',
      },
      {
        text: 'code_verifier, before the code is changed for tokens',
        correct: false,
        feedback: 'Only its hash may be seen before: that is the trick of PKCE.',
      },
    ],
  },
]
