import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'Which word in a request turns OAuth into OpenID Connect?',
    asks: ['M01'],
    choices: [
      {
        text: 'scope=openid',
        correct: true,
        feedback: 'Yes. With it in the scope, the answer brings an ID token.',
      },
      {
        text: 'response_type=openid',
        correct: false,
        feedback: 'There is no such response type. The word stands in the scope.',
      },
      {
        text: 'grant_type=openid_connect',
        correct: false,
        feedback: 'The grant type stays the same. The word stands in the scope.',
      },
    ],
  },
  {
    question: 'An app has both tokens and wants to know who logged in. Which one does it read?',
    asks: ['M08'],
    choices: [
      {
        text: 'The access token, because it opens more',
        correct: false,
        feedback: 'That one is for the API. The app passes it on and need not understand it.',
      },
      {
        text: 'The ID token',
        correct: true,
        feedback: 'Yes. It was made for the app: aud is its client_id.',
      },
      {
        text: 'Both, and it compares them',
        correct: false,
        feedback: 'The access token is for the API. To the app it is just a string.',
      },
    ],
  },
]
