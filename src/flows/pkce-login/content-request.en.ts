import type { StepWords } from '#flows/kit/types.ts'

/** Steps 3 and 4: the request and its first checks (RFC 7636 section 4.3, RFC 9700 section 4.1.3). */
export const request = {
  3: {
    caption: 'The app opens the browser at SkyAlbum ID and sends the challenge.',
    why: 'SkyAlbum ID will remember: “Only someone who knows the verifier for this challenge may finish this.”',
    seenBy: 'Lina, browser, SkyAlbum ID, maybe other apps on the phone.',
    notice: 'The method is S256. “plain” would put the verifier itself here.',
    fixes: ['M14', 'M12'],
    predict: {
      question: 'A bad app on the phone reads this link. Can it finish the flow?',
      choices: [
        {
          text: 'No, the verifier is missing',
          correct: true,
          feedback: 'Right. The hash cannot be turned back.',
        },
        {
          text: 'Yes, because it has the challenge',
          correct: false,
          feedback: 'The server will ask for the verifier, not for the challenge.',
        },
        {
          text: 'Yes, it has the state',
          correct: false,
          feedback: 'state does not help at the token endpoint.',
        },
      ],
    },
  },
  4: {
    caption: 'SkyAlbum ID checks the request and shows its own login page.',
    why: 'Before any page is shown, the server checks client_id and compares redirect_uri with the registered one, character by character. If they differ it must not redirect: that could send codes to an attacker.',
    seenBy: 'Lina, browser, SkyAlbum ID.',
    notice: 'The address bar now says id.skyalbum.example.',
    fixes: ['M21'],
    predict: {
      question: 'The redirect_uri in the request has one extra “/” at the end. What happens?',
      choices: [
        {
          text: 'An error page at SkyAlbum ID, no redirect',
          correct: true,
          feedback: 'Right. An exact match is needed, and a bad address must not be used.',
        },
        {
          text: 'It works, because it opens the same app',
          correct: false,
          feedback: 'The phone may open the same app, but the server must compare exactly.',
        },
        {
          text: 'The browser is sent back to the app with an error',
          correct: false,
          feedback: 'No. Sending anything to an unknown address is the danger.',
        },
      ],
      review: 'auth-code-login/3',
    },
  },
} satisfies Readonly<Record<number, StepWords>>
