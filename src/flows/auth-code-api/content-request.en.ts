import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 and 2: an app wants access, not a name (RFC 6749 sections 1.1, 3.3 and 4.1.1). */
export const request = {
  1: {
    caption: 'Lina asks PaperKite to print photos from her SkyAlbum account.',
    why: 'Lina may already be logged in at PaperKite, by any method. This flow is not about who she is. It is about her photos.',
    seenBy: 'Lina, browser, PaperKite.',
    notice: 'The button says “Print from”, not “Log in with”.',
    fixes: ['M01', 'M37'],
    predict: {
      question: 'What does PaperKite want in this flow?',
      asks: ['M01', 'M37'],
      choices: [
        { text: 'Permission to read photos', correct: true, feedback: 'Yes: authorization.' },
        {
          text: 'To know who Lina is',
          correct: false,
          feedback: 'That was the other flow. Here PaperKite wants access.',
        },
        { text: 'Lina’s SkyAlbum password', correct: false, feedback: 'Never.' },
      ],
    },
  },
  2: {
    caption: 'PaperKite sends the browser to SkyAlbum ID and asks for photos.read.',
    why: 'Same endpoint, different scope. No openid, so no ID token and no nonce. Ask for the smallest scope that works. Before this, PaperKite reads the addresses of SkyAlbum ID from its discovery document.',
    seenBy: 'Lina, browser, history, extensions, SkyAlbum ID.',
    notice: 'Compare with the login flow: the scope is different and nonce is gone.',
    fixes: ['M29', 'M24'],
    predict: {
      question: 'What is missing here, compared with login?',
      choices: [
        { text: 'openid and nonce', correct: true, feedback: 'Yes. Those two belong to login.' },
        {
          text: 'state',
          correct: false,
          feedback: 'state is still here. It protects the return trip.',
        },
        {
          text: 'client_id',
          correct: false,
          feedback: 'Always needed: the server must know the app.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
