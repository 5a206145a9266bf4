import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'Why does Lina type a short code on her phone, and not her password on the TV?',
    asks: ['M25'],
    choices: [
      {
        text: 'The short code is her password in a short form',
        correct: false,
        feedback: 'The code has nothing to do with her password. It names this one request.',
      },
      {
        text: 'So the TV never sees the password',
        correct: true,
        feedback: 'Yes. And a phone is a better place to type.',
      },
      {
        text: 'Because a TV cannot reach the internet',
        correct: false,
        feedback: 'It can: it asks the server again and again if Lina is done.',
      },
    ],
  },
  {
    question: 'The print shop may read one album. Can it delete a photo?',
    asks: ['M29'],
    choices: [
      {
        text: 'Yes, because Lina can',
        correct: false,
        feedback: 'The app can do what the scope says, and that is less than Lina can.',
      },
      {
        text: 'Yes, until the token ends',
        correct: false,
        feedback: 'Time is another limit. The scope holds from the first second.',
      },
      {
        text: 'No, the API answers 403',
        correct: true,
        feedback: 'Yes. The token is good, but its scope is not enough (RFC 6750, section 3.1).',
      },
    ],
  },
]
