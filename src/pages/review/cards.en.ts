import type { StepContent } from '#flows/kit/types.ts'
import { moreCards } from './cards-more.en.ts'
import type { MisconceptionId } from './ids.ts'

/** Questions of the deck's own, by their misconception: for those that no step, or only one, asks for. */
export const cards: Readonly<Partial<Record<MisconceptionId, StepContent['predict']>>> = {
  M09: {
    question: '“Why a code? The server could just send the token.” What speaks for the code?',
    choices: [
      {
        text: 'Others can read what the browser carries',
        correct: true,
        feedback:
          'Right. Only a code crosses the browser. The token comes over a direct call (RFC 9700, section 2.1.2).',
      },
      {
        text: 'A token is too long for the address of a page',
        correct: false,
        feedback: 'Length is no limit here: the old implicit flow did just that.',
      },
      {
        text: 'Nothing: HTTPS keeps the address private',
        correct: false,
        feedback: 'HTTPS protects the way. At its end, the history and the page itself have the address.',
      },
    ],
  },
  M12: {
    question: '“state, nonce and PKCE do the same job.” Which of them comes back inside the ID token?',
    choices: [
      {
        text: 'nonce',
        correct: true,
        feedback: 'Right. It ties the ID token to one login request (OpenID Connect Core, section 2).',
      },
      {
        text: 'state',
        correct: false,
        feedback: 'It comes back beside the code, and ties the answer to the session that asked.',
      },
      {
        text: 'The PKCE verifier',
        correct: false,
        feedback: 'It goes to the token endpoint: only the app that started can finish (RFC 7636).',
      },
    ],
  },
  M18: {
    question: '“I decoded the JWT, so it is valid.” What does decoding show?',
    choices: [
      {
        text: 'That its server has signed it',
        correct: false,
        feedback: 'Decoding does not look at the signature. Anybody can write a JWT.',
      },
      {
        text: 'What it says, and no more',
        correct: true,
        feedback: 'Right. To trust it, check the signature, iss, aud and exp.',
      },
      {
        text: 'That nobody has changed it on its way',
        correct: false,
        feedback: 'A changed one decodes as well. Only the signature would show it.',
      },
    ],
  },
  M19: {
    question: '“An access token is a JWT, so my app reads it.” What is it to the app?',
    choices: [
      {
        text: 'A letter that tells who the user is',
        correct: false,
        feedback: 'That is the ID token. The access token is for the API.',
      },
      {
        text: 'A string to pass on to the API',
        correct: true,
        feedback:
          'Right. Its form is between the server and the API, and may change (RFC 6749, section 1.4).',
      },
      {
        text: 'A key that decrypts what the API answers',
        correct: false,
        feedback: 'It decrypts nothing. The app shows it, and the API decides.',
      },
    ],
  },
  M20: {
    question: '“We use the e-mail address as the user’s id.” What is a better one?',
    choices: [
      {
        text: 'The name and the e-mail address together',
        correct: false,
        feedback: 'Both can change, and an address can get a new owner.',
      },
      {
        text: 'iss and sub together',
        correct: true,
        feedback: 'Right. Only these two are stable and unique together (OpenID Connect Core, section 5.7).',
      },
      {
        text: 'The access token',
        correct: false,
        feedback: 'Each login brings another one. To the app it is just a string.',
      },
    ],
  },
  M24: {
    question: '“client_id is a secret.” What do you say?',
    choices: [
      {
        text: 'Yes, it is the password of the app',
        correct: false,
        feedback: 'That is the client secret. client_id is a name.',
      },
      {
        text: 'No, it is in the address bar',
        correct: true,
        feedback: 'Right. The client identifier is not a secret (RFC 6749, section 2.2).',
      },
      {
        text: 'Yes, but only for an app on a server',
        correct: false,
        feedback: 'For this app, too, the browser carries it in the link to the server.',
      },
    ],
  },
  ...moreCards,
}
