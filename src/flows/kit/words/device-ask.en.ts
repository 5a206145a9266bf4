import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 to 4: two codes, one for the TV and one for a person (RFC 8628 sections 3.1 to 3.3). */
export const deviceAsk = {
  1: {
    caption: 'Lina chooses “Connect SkyAlbum” on her TV.',
    why: 'Typing a password with a remote control is slow, and the TV app would see it.',
    seenBy: 'Everyone in the room.',
    notice: 'The TV has no browser and no keyboard.',
    fixes: ['M25', 'M02'],
    predict: {
      question: 'Where will Lina type her password?',
      asks: ['M02', 'M25'],
      choices: [
        { text: 'On her phone, at SkyAlbum ID', correct: true, feedback: 'Yes.' },
        { text: 'On the TV', correct: false, feedback: 'No. The TV never sees it.' },
        {
          text: 'Nowhere, the code is enough',
          correct: false,
          feedback: 'No. SkyAlbum ID must know who she is: she logs in on the phone.',
        },
      ],
    },
  },
  2: {
    caption: 'The TV asks SkyAlbum ID for a pair of codes.',
    why: 'No secret: a TV app is a public client.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'No redirect_uri: nothing can be sent back to a TV.',
    fixes: ['M16', 'M24'],
    predict: {
      question: 'Why is there no redirect_uri?',
      choices: [
        {
          text: 'The TV has no browser',
          correct: true,
          feedback: 'Right. Nothing can be sent back, so the TV will ask (poll) instead.',
        },
        { text: 'It is optional everywhere', correct: false, feedback: 'In the code flow it is important.' },
        { text: 'The TV uses the phone’s address', correct: false, feedback: 'No.' },
      ],
    },
  },
  3: {
    caption: 'SkyAlbum ID sends a secret device code and a short user code.',
    why: 'Device code: long, secret, for the TV. User code: short, for Lina’s eyes. They belong together.',
    seenBy: 'TV and SkyAlbum ID.',
    notice: 'Which of the two goes on the screen?',
    fixes: ['M25'],
    predict: {
      question: 'Which code is secret?',
      asks: ['M25'],
      choices: [
        { text: 'The device code', correct: true, feedback: 'Yes. It will be changed for the tokens.' },
        { text: 'The user code', correct: false, feedback: 'It is on a TV screen.' },
        { text: 'Both', correct: false, feedback: 'Only the device code.' },
      ],
    },
  },
  4: {
    caption: 'The TV shows a web address, the short code and a QR code.',
    why: 'A human carries the code from one device to the other. This is the weak point: an attacker can send you a code of his own device.',
    seenBy: 'Everyone in the room.',
    notice: 'The QR code opens the page with the code already filled in.',
    fixes: ['M25'],
    predict: {
      question: 'A guest sees the short code on the TV. Can he get the tokens with it?',
      asks: ['M25'],
      choices: [
        {
          text: 'No',
          correct: true,
          feedback: 'Right. He can only approve with his own account, and then the TV shows his photos.',
        },
        {
          text: 'Yes, the code is enough',
          correct: false,
          feedback: 'The tokens go to the holder of the device code: the TV.',
        },
        { text: 'Yes, if he is fast', correct: false, feedback: 'Speed does not change it.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
