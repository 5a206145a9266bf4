import type { StepWords } from '#flows/kit/types.ts'
import { loginPage } from '#flows/kit/words/login.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'

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
      asks: ['M15'],
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
  4: reviewed(loginPage, 'auth-code-login/3'),
} satisfies Readonly<Record<number, StepWords>>
