import type { StepWords } from '#flows/kit/types.ts'

/** The steps in which the overlay differs: nothing of this stands in RFC 8628. */
export const login = {
  2: {
    caption: 'The TV asks for a pair of codes, and hopes for a login: openid is in the scope.',
    why: 'RFC 8628 takes any scope, and says nothing about openid. Many servers add an ID token when they see it; others do not. Read what your server promises.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'No redirect_uri, and no nonce: this request has no place for one.',
    fixes: ['M16', 'M24'],
    predict: {
      question: 'Which standard says what openid means in this request?',
      choices: [
        {
          text: 'None',
          correct: true,
          feedback: 'Right. Servers do it, and each does it in its own way.',
        },
        { text: 'RFC 8628', correct: false, feedback: 'It defines how a device gets an access token.' },
        {
          text: 'OpenID Connect Core',
          correct: false,
          feedback: 'It knows three ways to log in. The device grant is none of them.',
        },
      ],
    },
  },
  10: {
    caption: 'This time SkyAlbum ID sends an access token and an ID token, and the TV checks it.',
    why: 'The TV reads the public keys and checks issuer, audience, signature and time. There is no nonce to compare. The device code that the TV sent is what ties the answer to it.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'Look at the checks: the one for the nonce is skipped.',
    fixes: ['M18', 'M06'],
    predict: {
      question: 'There is no nonce in this ID token. What ties it to this TV?',
      choices: [
        {
          text: 'The device code that the TV sent',
          correct: true,
          feedback: 'Yes. Only this TV has it, and the answer came to its own question.',
        },
        {
          text: 'The user code that stands on the screen',
          correct: false,
          feedback: 'Everyone in the room can read it.',
        },
        { text: 'Lina’s password', correct: false, feedback: 'The TV never sees it.' },
      ],
    },
  },
  12: {
    caption: 'The API checks the token, and the TV greets Lina and shows her photos.',
    why: 'The name comes from the ID token, the photos from the API. Lina can take both permissions back at SkyAlbum ID at any time.',
    seenBy: 'Everyone in the room.',
    notice: 'The TV knows who said yes on the phone. It cannot know who sits in front of it.',
    fixes: ['M30'],
    predict: {
      question: 'A guest watches this TV tomorrow. Who is logged in?',
      choices: [
        {
          text: 'Still Lina',
          correct: true,
          feedback: 'Yes. The TV keeps her login until somebody ends it.',
        },
        { text: 'The guest', correct: false, feedback: 'The guest has not logged in anywhere.' },
        { text: 'Nobody', correct: false, feedback: 'The TV does not see who is in the room.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
