import type { StepWords } from '#flows/kit/types.ts'

/** Steps 3 and 4: only the token goes through the browser (RFC 5849 section 2.2). */
export const link = {
  3: {
    caption: 'PaperKite redirects Lina’s browser to SkyAlbum ID with the request token.',
    article: {
      sentence: 'The first site gives this token and secret to the initiating user’s client software.',
      badge: 'wrong',
      honest:
        'Half wrong: only the token goes to the browser. RFC 5849 §2.2 asks for oauth_token in the link (a server may add its own parameters). The secret is never there: it stays on PaperKite’s server.',
    },
    why: 'The browser is a public place. The signing key is made of two secrets: the app’s and the token’s. With the token secret in the address, half of that key would be public.',
    seenBy: 'Lina, her browser, its history, extensions.',
    notice: 'Look at “Who knows what”: the token secret is still only at PaperKite and SkyAlbum ID.',
    fixes: ['M04', 'M05'],
    predict: {
      question: 'What does the browser receive?',
      asks: ['M04'],
      choices: [
        {
          text: 'Only the request token',
          correct: true,
          feedback: 'Yes. The secret never leaves the server.',
        },
        {
          text: 'The token and the secret, as the article says',
          correct: false,
          feedback: 'The article is wrong here. A secret in a browser is not a secret.',
        },
        {
          text: 'Lina’s password',
          correct: false,
          feedback: 'No. Nobody has a password here; Lina types it in step 5, at SkyAlbum ID.',
        },
      ],
    },
  },
  4: {
    caption: 'The browser follows the redirect and shows the request token to SkyAlbum ID.',
    article: {
      sentence:
        'The client’s software presents the request token and secret to their authorization provider (which may or may not be the second site).',
      badge: 'wrong',
      honest:
        'Again only the token, no secret. “Client’s software” here is the browser; in the RFC, “client” means PaperKite. A separate authorization provider is an OAuth 2.0 idea: RFC 5849 has one “server” with three addresses.',
    },
    why: 'With the token SkyAlbum ID can find the request from step 1 and tell Lina which app is asking.',
    seenBy: 'Lina, browser, SkyAlbum ID.',
    notice: 'The app name on the next page comes from SkyAlbum ID’s own records, not from the link.',
    fixes: ['M04', 'M05'],
    predict: {
      question: 'How does SkyAlbum ID know that PaperKite is asking?',
      choices: [
        {
          text: 'From its own record',
          correct: true,
          feedback: 'Yes. It finds the app that started this request. The link itself carries no app name.',
        },
        {
          text: 'The browser says so in a header',
          correct: false,
          feedback: 'A browser can say anything. SkyAlbum ID trusts its own record from step 1.',
        },
        { text: 'From the token secret', correct: false, feedback: 'The secret is not in this message.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
