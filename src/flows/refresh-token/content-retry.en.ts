import type { StepWords } from '#flows/kit/types.ts'

/** Steps 4 and 5: the loop is closed (RFC 6749 sections 5.1 and 6, RFC 7009 section 2.1). */
export const retry = {
  4: {
    caption: 'PaperKite gets a new access token and a new refresh token.',
    why: 'The new token can have the same or a smaller scope, never a bigger one.',
    seenBy: 'PaperKite and SkyAlbum ID.',
    notice: 'Lina saw nothing.',
    fixes: ['M29'],
    predict: {
      question: 'Can a refresh give more permission than Lina gave?',
      asks: ['M29'],
      choices: [
        { text: 'No', correct: true, feedback: 'Right.' },
        {
          text: 'Yes, if the app asks',
          correct: false,
          feedback: 'A bigger scope needs Lina again.',
        },
        { text: 'Yes, after one day', correct: false, feedback: 'No.' },
      ],
    },
  },
  5: {
    caption: 'PaperKite calls the API again, and it works.',
    why: 'This loop goes on until the refresh token ends or Lina revokes it.',
    seenBy: 'PaperKite, API.',
    notice: 'Press “An hour later”: the loop goes round once more.',
    fixes: ['M30'],
    predict: {
      question: 'Lina logs out of SkyAlbum. Does the new access token stop at once?',
      asks: ['M30'],
      choices: [
        {
          text: 'Not always',
          correct: true,
          feedback: 'Right: access tokens often live until they end; revocation stops refresh.',
        },
        {
          text: 'Yes, always',
          correct: false,
          feedback: 'Logout ends a session, not always tokens.',
        },
        {
          text: 'No, never',
          correct: false,
          feedback: 'It ends by time, and the server may revoke it.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
