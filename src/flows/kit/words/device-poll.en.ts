import type { StepWords } from '#flows/kit/types.ts'

/** Steps 5 and 6: the TV asks until there is an answer (RFC 8628 sections 3.4 and 3.5). */
export const devicePoll = {
  5: {
    caption: 'Every five seconds the TV asks SkyAlbum ID: is it done?',
    why: 'This is polling. The TV must wait the interval between two questions.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'The class clock shows seconds. Steps 5 and 6 repeat while 7 and 8 happen.',
    fixes: ['M25'],
    predict: {
      question: 'The TV asks every second. What will the server say?',
      choices: [
        { text: 'slow_down', correct: true, feedback: 'Yes. The TV must then add 5 seconds.' },
        { text: 'access_denied', correct: false, feedback: 'That means Lina pressed Deny.' },
        { text: 'It will send the token faster', correct: false, feedback: 'No.' },
      ],
    },
  },
  6: {
    caption: 'SkyAlbum ID answers: not yet, please ask again.',
    why: 'It looks like an error, but it is normal. The app must not show it to the user.',
    seenBy: 'TV and SkyAlbum ID.',
    notice:
      'Four special answers are possible: authorization_pending, slow_down, access_denied, expired_token.',
    fixes: ['M31'],
    predict: {
      question: 'The TV gets 400 authorization_pending. What should it do?',
      choices: [
        { text: 'Wait and ask again', correct: true, feedback: 'Right.' },
        {
          text: 'Show “Error 400” to Lina',
          correct: false,
          feedback: 'This is a normal answer while waiting.',
        },
        { text: 'Start again with new codes', correct: false, feedback: 'Only when the code is expired.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
