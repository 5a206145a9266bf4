import type { StepWords } from '#flows/kit/types.ts'

/** Steps 5 and 6: Lina's part and the code (RFC 6749 sections 4.1.2 and 10.2, RFC 7636 sections 1 and 4.4). */
export const consent = {
  5: {
    caption: 'Lina types her password at SkyAlbum ID and allows PaperKite to know her name.',
    why: 'Two acts: authentication (password, passkey or code) and authorization (consent). If Lina already has a session at SkyAlbum ID, the login page can be skipped: this is single sign-on. The consent page can be skipped too, if she agreed before and the app can prove who it is.',
    seenBy: 'Lina, browser, SkyAlbum ID. Not PaperKite Mobile.',
    notice: 'Look at PaperKite’s column in “Who knows what”: nothing new.',
    fixes: ['M32', 'M02'],
    predict: {
      question: 'Lina is already logged in at SkyAlbum. What may be skipped?',
      choices: [
        {
          text: 'The password page: SkyAlbum ID has a session',
          correct: true,
          feedback: 'Yes: single sign-on.',
        },
        {
          text: 'The whole flow, because PaperKite already knows her',
          correct: false,
          feedback: 'PaperKite does not know who she is at SkyAlbum. It must ask SkyAlbum ID.',
        },
        {
          text: 'The redirect to SkyAlbum ID',
          correct: false,
          feedback: 'No. The browser must go there so that SkyAlbum ID can see its own cookie.',
        },
      ],
      review: 'auth-code-login/4',
    },
  },
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
