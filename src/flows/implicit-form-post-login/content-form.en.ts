import type { StepWords } from '#flows/kit/types.ts'

/** Steps 5 to 7: the form on its way, and what the app checks then (Form Post section 2, OpenID Connect Core section 3.2.2). */
export const form = {
  5: {
    caption: 'SkyAlbum ID sends a small page with a form that submits itself.',
    why: 'The values are in the body, so they do not stay in the address bar, in history or in the Referer header. But they still pass through the browser.',
    seenBy: 'Lina (with developer tools), browser, extensions.',
    notice: 'The address bar has no token.',
    fixes: ['M36', 'M27'],
    predict: {
      question: 'Is this the back channel?',
      asks: ['M36'],
      choices: [
        {
          text: 'No. The browser carries the form',
          correct: true,
          feedback: 'Right. It is still the front channel.',
        },
        {
          text: 'Yes, because it is a POST',
          correct: false,
          feedback: 'POST or GET does not decide. Who carries it decides.',
        },
        {
          text: 'Yes, because nothing is in the URL',
          correct: false,
          feedback: 'Better than a URL, but the browser still has it.',
        },
      ],
    },
  },
  6: {
    caption: 'The browser posts the ID token and state to PaperKite.',
    why: 'This is a POST from another site. Browsers do not send SameSite=Lax cookies with it, so the saved state and nonce may be missing. Many real apps break here. Origin says null, because the page forbids a referrer: it cannot tell PaperKite whose form this is.',
    seenBy: 'Lina, browser, PaperKite.',
    notice: 'In step 2, set the cookie to SameSite=Lax: it does not come here, and step 7 fails.',
    fixes: ['M11', 'M28'],
    predict: {
      question: 'The app saved state in a SameSite=Lax cookie. What happens here?',
      choices: [
        {
          text: 'The check fails',
          correct: true,
          feedback: 'Right. Cross-site POST needs SameSite=None; Secure.',
        },
        {
          text: 'Nothing special',
          correct: false,
          feedback: 'Lax cookies are sent with links (GET), not with cross-site POST.',
        },
        {
          text: 'The browser asks Lina if it may send it',
          correct: false,
          feedback: 'Browsers do not ask about this.',
        },
      ],
    },
  },
  7: {
    caption: 'PaperKite checks state, signature, issuer, audience, time and nonce.',
    why: 'In the code flow the token came directly from SkyAlbum ID. Here it came through the browser, where it can be changed or swapped. The signature check is a must, and aud and nonce catch a real token from another place.',
    seenBy: 'PaperKite only. SkyAlbum ID sees that someone reads its public keys.',
    notice: 'In step 6, swap in the ID token for another app: aud stops it.',
    fixes: ['M18', 'M20'],
    predict: {
      question: 'Mallory posts an ID token that SkyAlbum ID made for her own app. Which check stops it?',
      asks: ['M18'],
      choices: [
        { text: 'aud', correct: true, feedback: 'Yes. It is addressed to another app.' },
        { text: 'signature', correct: false, feedback: 'The signature is real: SkyAlbum ID made it.' },
        { text: 'exp', correct: false, feedback: 'It may still be fresh.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
