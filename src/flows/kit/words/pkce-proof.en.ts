import type { StepWords } from '#flows/kit/types.ts'

/** The token request (RFC 7636 section 4.5). */
export const codeAndVerifierAreSent: StepWords = {
  caption: 'The app sends the code and the verifier directly to SkyAlbum ID.',
  why: 'There is no client secret. The verifier proves only one thing: this is the same app instance that started in step 2.',
  seenBy: 'The app and SkyAlbum ID (HTTPS). Someone who controls the phone could read it.',
  notice: 'The verifier leaves the app now, for the first time.',
  fixes: ['M13', 'M15'],
  predict: {
    question: 'What does the verifier prove?',
    asks: ['M13'],
    choices: [
      {
        text: 'The same app instance started this flow',
        correct: true,
        feedback: 'Yes. It connects the start and the end.',
      },
      {
        text: 'That this is the real PaperKite company',
        correct: false,
        feedback: 'No. A copy of the app could also make a verifier. PKCE is not client authentication.',
      },
      { text: 'That Lina is logged in', correct: false, feedback: 'No. That was step 5.' },
    ],
  },
}

/** Its proof (RFC 7636 section 4.6, RFC 9700 section 2.1.1). */
export const hashIsCompared: StepWords = {
  caption: 'SkyAlbum ID hashes the verifier and compares it with the stored challenge.',
  why: 'If a challenge was stored, the verifier is required. If none was stored, a verifier must be refused (downgrade attack).',
  seenBy: 'SkyAlbum ID only.',
  notice: 'Go back to step 7, change one letter of the verifier and send it: the whole hash is different.',
  fixes: ['M13', 'M22'],
  predict: {
    question: 'The hash is different. What is the answer?',
    choices: [
      { text: '400 invalid_grant', correct: true, feedback: 'Yes.' },
      {
        text: '401 invalid_client',
        correct: false,
        feedback: 'That is for a wrong client secret. Here no client authentication is used.',
      },
      { text: 'Tokens, but for a shorter time', correct: false, feedback: 'There is no half answer.' },
    ],
  },
}
