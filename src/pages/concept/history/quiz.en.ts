import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'What did OAuth 2.0 give up, and what took its place?',
    asks: ['M34'],
    choices: [
      {
        text: 'Passwords gave way to tokens',
        correct: false,
        feedback: 'OAuth 1.0 had tokens already. That was its idea.',
      },
      {
        text: 'Signatures gave way to TLS and bearer tokens',
        correct: true,
        feedback: 'Yes. That is simpler for apps, and a copied token works for anyone.',
      },
      {
        text: 'The user’s consent gave way to the choice of the app',
        correct: false,
        feedback: 'Lina is asked in both.',
      },
    ],
  },
  {
    question: 'A text of 2013 recommends the password grant for apps that one trusts. What do you do?',
    asks: ['M26'],
    choices: [
      {
        text: 'Follow it: an RFC stays as it is',
        correct: false,
        feedback: 'An RFC is never changed, but a newer one can say no to a part of it.',
      },
      {
        text: 'Follow it, with a very short token',
        correct: false,
        feedback: 'The app would still see the password.',
      },
      {
        text: 'Look for what came later: RFC 9700 says no',
        correct: true,
        feedback: 'Yes. Since January 2025: the password grant MUST NOT be used.',
      },
    ],
  },
]
