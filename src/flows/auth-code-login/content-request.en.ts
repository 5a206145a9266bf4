import type { StepWords } from '#flows/kit/types.ts'

/** Step 2: the request for a login (RFC 6749 section 4.1.1, OIDC Core section 3.1.2.1). */
export const request = {
  2: {
    caption: 'PaperKite sends the browser to SkyAlbum ID with a request for login.',
    why: 'The link says who asks (client_id), where to return (redirect_uri), what is wanted (scope), and carries two random values. scope=openid turns plain OAuth into OpenID Connect. Before this, PaperKite reads the addresses of SkyAlbum ID from its discovery document.',
    seenBy: 'Lina, browser, history, extensions, SkyAlbum ID. Everything in the link is public.',
    notice: 'client_id is in the address. It is a name, not a secret.',
    fixes: ['M24', 'M36', 'M01'],
    predict: {
      question: 'Which word in the link asks for login, not only for API access?',
      asks: ['M01'],
      choices: [
        { text: 'openid in scope', correct: true, feedback: 'Yes. Without openid there is no ID token.' },
        {
          text: 'response_type=code',
          correct: false,
          feedback: 'No. That only says “give me a code”. API-only flows use it too.',
        },
        {
          text: 'state',
          correct: false,
          feedback: 'No. state protects the return trip. It is used with and without login.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
