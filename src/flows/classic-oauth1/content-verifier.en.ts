import type { StepWords } from '#flows/kit/types.ts'

/** Steps 7 and 8: the way back, with a proof that it is the same person (RFC 5849 sections 2.2 and 4.13). */
export const verifier = {
  7: {
    caption: 'SkyAlbum ID sends the browser back with the same request token and a new one-time verifier.',
    article: {
      sentence: 'The user is given an approved access token (notice it’s no longer a request token).',
      badge: 'wrong',
      honest:
        'Wrong: this is not an access token. It is still the request token, plus oauth_verifier (RFC 5849 §2.2). In the first version (2007) there was no verifier, and attackers could steal the result: the 2009 session fixation problem. Version 1.0a added it.',
    },
    why: 'The verifier proves that the person who approved is the person who comes back to PaperKite. Without it, an attacker could start a request, let Lina approve it, and finish it himself.',
    seenBy: 'Lina, browser, history, extensions.',
    notice: 'Compare oauth_token in steps 3, 7 and 9. When does it change?',
    fixes: ['M06', 'M07'],
    predict: {
      question: 'What does the browser carry back to PaperKite?',
      asks: ['M06', 'M07'],
      choices: [
        {
          text: 'The request token and a verifier',
          correct: true,
          feedback: 'Yes. Neither of them opens the photos.',
        },
        {
          text: 'The access token, as the article says',
          correct: false,
          feedback:
            'This is what the article says, but the real access token is fetched later, server to server.',
        },
        { text: 'The photos', correct: false, feedback: 'No. The browser never carries photos in OAuth.' },
      ],
    },
  },
  8: {
    caption: 'The browser opens PaperKite’s callback page and delivers the verifier.',
    article: {
      sentence: 'The user gives the approved access token to the first website.',
      badge: 'wrong',
      honest:
        'Wrong: still no access token. PaperKite must also check that this browser is the one that started (its cookie belongs to this request token); RFC 5849 §4.13 asks for it but leaves the method open.',
    },
    why: 'PaperKite now knows: someone finished the permission page. It has everything it needs to collect the real token.',
    seenBy: 'Lina, browser, PaperKite.',
    notice:
      'The verifier alone is useless to a thief: step 9 also needs two secrets. If he opens this link in his own browser, the session check stops him.',
    fixes: ['M06', 'M10'],
    predict: {
      question: 'A thief copies this link. Can he get the access token from SkyAlbum ID with it?',
      asks: ['M10'],
      choices: [
        {
          text: 'No, two secrets are missing',
          correct: true,
          feedback: 'Right. The values in the browser are not enough.',
        },
        {
          text: 'Yes, the verifier is the key',
          correct: false,
          feedback: 'The verifier must be sent in a request signed with two secrets.',
        },
        {
          text: 'Yes, if he is faster than PaperKite is',
          correct: false,
          feedback: 'Speed does not help him: he cannot sign step 9.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
