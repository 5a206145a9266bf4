import type { StepWords } from '#flows/kit/types.ts'
import { logsIn } from '#flows/kit/words/login.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'

/** Steps 5 and 6: Lina's part and the code (RFC 6749 sections 4.1.2 and 10.2, RFC 7636 sections 1 and 4.4). */
export const consent = {
  5: reviewed(logsIn, 'auth-code-login/4', { seenBy: 'Lina, browser, SkyAlbum ID. Not PaperKite Mobile.' }),
  6: {
    caption: 'SkyAlbum ID ties the code to the challenge and sends the code to the app.',
    why: 'Another app can register the same private link “example.paperkite:” and catch the code. This is the attack PKCE was made for.',
    seenBy: 'Lina, browser, the phone system, maybe a bad app.',
    notice: 'Be Mallory: in step 7, remove code_verifier and send the code alone. It gets nothing.',
    fixes: ['M10', 'M09'],
    predict: {
      question: 'Mallory’s app catches the code first. What can she do?',
      choices: [
        {
          text: 'Nothing. She has no verifier',
          correct: true,
          feedback: 'Right: the next step will fail for her.',
        },
        {
          text: 'Get the tokens',
          correct: false,
          feedback: 'She must show the verifier. She does not have it.',
        },
        { text: 'Log in as Lina at SkyAlbum', correct: false, feedback: 'A code is not a login there.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
