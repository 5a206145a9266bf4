import type { StepWords } from '#flows/kit/types.ts'

/** Steps 7 and 8: Lina on her phone (RFC 8628 sections 3.3, 5.1 and 5.4). */
export const devicePhone = {
  7: {
    caption: 'Lina opens the address on her phone and types the short code.',
    why: 'The page must limit wrong tries, because the code is short.',
    seenBy: 'Lina, phone browser, SkyAlbum ID.',
    notice: 'The TV is not in this step.',
    fixes: ['M25'],
    predict: {
      question: 'What does the user code do?',
      asks: ['M25'],
      choices: [
        { text: 'It connects phone and TV', correct: true, feedback: 'Yes.' },
        { text: 'It logs Lina in', correct: false, feedback: 'She logs in at the next step.' },
        { text: 'It is her password for one day', correct: false, feedback: 'No.' },
      ],
    },
  },
  8: {
    caption: 'Lina logs in on her phone and allows KiteFrame TV to see her photos.',
    why: 'The question “is this code on your device?” is the protection against remote phishing.',
    seenBy: 'Lina, phone browser, SkyAlbum ID.',
    notice: 'If somebody sends you a code, it is the code of their device, not of yours.',
    fixes: ['M32', 'M02'],
    predict: {
      question: 'You get a message: “Enter code PQRS-TVWX at id.skyalbum.example/device”. What do you do?',
      choices: [
        {
          text: 'Nothing. I did not start this on my device',
          correct: true,
          feedback: 'Right. It may be an attacker’s device.',
        },
        {
          text: 'Enter it, the site is real',
          correct: false,
          feedback: 'The site is real, but the device is not yours.',
        },
        { text: 'Enter it, but with a wrong password', correct: false, feedback: 'Do not play with it.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
