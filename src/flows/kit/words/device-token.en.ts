import type { StepWords } from '#flows/kit/types.ts'

/** Steps 9 to 12: the answer has changed (RFC 8628 section 3.5). */
export const deviceToken = {
  9: {
    caption: 'The TV asks again with the same device code.',
    why: 'The TV does not know that Lina finished. It just keeps asking.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'Nothing was pushed to the TV.',
    fixes: ['M39'],
    predict: {
      question: 'How does the TV learn that Lina approved?',
      choices: [
        {
          text: 'It asks again',
          correct: true,
          feedback: 'Yes. The news is in the answer to its next question.',
        },
        { text: 'Her phone tells the TV', correct: false, feedback: 'They never talk to each other.' },
        { text: 'SkyAlbum ID calls the TV', correct: false, feedback: 'It cannot reach the TV.' },
      ],
    },
  },
  10: {
    caption: 'This time SkyAlbum ID sends an access token to the TV.',
    why: 'The device code is used now. The refresh token lets the TV work for weeks without asking Lina.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'The phone never had this token.',
    fixes: ['M06'],
    predict: {
      question: 'Who has the access token now?',
      asks: ['M06'],
      choices: [
        { text: 'The TV', correct: true, feedback: 'Yes, and SkyAlbum.' },
        { text: 'The phone', correct: false, feedback: 'It only helped to approve.' },
        { text: 'Both', correct: false, feedback: 'Only the TV.' },
      ],
    },
  },
  11: {
    caption: 'The TV asks the API for the photos.',
    why: 'From here it is the same as in every other flow.',
    seenBy: 'TV and SkyAlbum API.',
    notice: 'The API does not know which flow was used.',
    fixes: ['M38'],
    predict: {
      question: 'Can the API see that the Device flow was used?',
      choices: [
        {
          text: 'No, it sees only a token',
          correct: true,
          feedback: 'Right. It may learn which app calls, but not which flow.',
        },
        { text: 'Yes, by the user code', correct: false, feedback: 'It never reaches the API.' },
        { text: 'Yes, by the device code', correct: false, feedback: 'It never reaches the API.' },
      ],
    },
  },
  12: {
    caption: 'The API checks the token and the photos appear on the TV.',
    why: 'Lina can take the permission back at SkyAlbum ID at any time.',
    seenBy: 'Everyone in the room.',
    notice: 'After that a refresh fails. An access token that is a JWT may live until it ends.',
    fixes: ['M30'],
    predict: {
      question: 'Lina sells the TV. What should she do first?',
      choices: [
        { text: 'Revoke KiteFrame TV at SkyAlbum', correct: true, feedback: 'Yes.' },
        {
          text: 'Change her Wi-Fi password',
          correct: false,
          feedback: 'The tokens would still work elsewhere.',
        },
        { text: 'Delete the photos', correct: false, feedback: 'No need.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
