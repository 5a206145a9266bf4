import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'What does OAuth have that a Kerberos login does not?',
    choices: [
      {
        text: 'A third party that all trust',
        correct: false,
        feedback: 'Kerberos has one as well: the KDC.',
      },
      {
        text: 'Short-lived proofs instead of a password',
        correct: false,
        feedback: 'Tickets end, too, often after some hours.',
      },
      {
        text: 'An app of another company, and a person who is asked',
        correct: true,
        feedback: 'Yes. That is what OAuth was made for.',
      },
    ],
  },
  {
    question: 'Why is it OAuth, and not Kerberos, between companies on the web?',
    choices: [
      {
        text: 'Kerberos needs keys that both sides share beforehand',
        correct: true,
        feedback: 'Yes. OAuth builds on TLS, and companies need only register an app.',
      },
      {
        text: 'Kerberos tickets are not encrypted, so they can be read on the web',
        correct: false,
        feedback: 'They are encrypted, with the key of the service.',
      },
      {
        text: 'OAuth proves who a user is in a safer way than Kerberos does',
        correct: false,
        feedback: 'OAuth alone does not tell an app who the user is.',
      },
    ],
  },
]
