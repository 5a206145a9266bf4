import type { StepWords } from '#flows/kit/types.ts'

/** Step 11: the page that Lina sees. */
export const finish = {
  11: {
    caption: 'PaperKite shows Lina her photos, ready to print.',
    article: {
      sentence: 'The user sees a successfully completed transaction occurring.',
      badge: 'right',
      honest: 'Right, but this is a normal web page. It is not part of the OAuth protocol.',
    },
    why: 'For Lina only three things happened: she left PaperKite, said yes at SkyAlbum, and came back.',
    seenBy: 'Lina, browser, PaperKite.',
    notice:
      'Look at “Who knows what”: who has the password? Who has the access token? Two different answers.',
    fixes: ['M06', 'M02'],
    predict: {
      question: 'Where is the access token now?',
      asks: ['M06'],
      choices: [
        { text: 'On PaperKite’s server', correct: true, feedback: 'Yes. Lina’s browser never had it.' },
        {
          text: 'In Lina’s browser, in the history',
          correct: false,
          feedback: 'No. Look at “Who knows what”: the browser had the request token and the verifier only.',
        },
        {
          text: 'It was deleted after use',
          correct: false,
          feedback: 'No. PaperKite can use it again until Lina revokes it or it ends.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
