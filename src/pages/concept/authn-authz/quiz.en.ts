import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'Lina presses Allow. Which moment is that?',
    asks: ['M32'],
    choices: [
      {
        text: 'AuthN, because she must be logged in to press it',
        correct: false,
        feedback: 'The login came before. This press gives a permission.',
      },
      { text: 'AuthZ', correct: true, feedback: 'Yes. She says what the app may do.' },
      {
        text: 'Both at once',
        correct: false,
        feedback: 'They often stand on one page, but they are two questions.',
      },
    ],
  },
  {
    question: 'An app has an access token and nothing else. What does it know about Lina?',
    asks: ['M08'],
    choices: [
      {
        text: 'Her name and her e-mail address',
        correct: false,
        feedback: 'No field says so. An ID token would, in OpenID Connect.',
      },
      {
        text: 'That somebody gave a permission',
        correct: true,
        feedback: 'Yes. Who it was, plain OAuth does not say to the app.',
      },
      {
        text: 'That Lina sits at the keyboard now',
        correct: false,
        feedback: 'A token still works when she has gone home.',
      },
    ],
  },
]
