import type { StepWords } from '#flows/kit/types.ts'

/** An app on a phone keeps no secret (RFC 8252 sections 8.5 and 8.12). */
export const appIsTapped: StepWords = {
  caption: 'Lina taps the login button in the PaperKite Mobile app.',
  why: 'The app will open the system browser, not its own web view. In a web view the app could read the password.',
  seenBy: 'Lina, the app.',
  notice: 'Look at “Who knows what”: the app holds no client secret.',
  fixes: ['M16', 'M02'],
  predict: {
    question: 'Why has this app no client secret?',
    asks: ['M16'],
    choices: [
      { text: 'It could be taken out', correct: true, feedback: 'Yes. An app on a phone is public.' },
      {
        text: 'Phones cannot store text',
        correct: false,
        feedback: 'They can, but the owner (or a thief) can read it.',
      },
      { text: 'Secrets are only for old apps', correct: false, feedback: 'Servers still use them today.' },
    ],
  },
}

/** What the app has before it asks anybody (RFC 7636 sections 4.1 and 4.2). */
export const verifierIsMade: StepWords = {
  caption: 'The app makes a random secret (verifier) and its hash (challenge).',
  why: 'A hash works in one direction: from the verifier you can compute the challenge, but not back. So the challenge may be public. Before this, the app reads the addresses of SkyAlbum ID from its discovery document.',
  seenBy: 'The app only. SkyAlbum ID sees that someone reads its discovery document.',
  notice: 'The verifier is in no message yet. Only the app has it.',
  fixes: ['M15', 'M13'],
  predict: {
    question: 'Which of the two values must stay secret until the end?',
    asks: ['M15'],
    choices: [
      { text: 'The verifier', correct: true, feedback: 'Yes. The challenge can be seen by everyone.' },
      {
        text: 'The challenge',
        correct: false,
        feedback: 'It goes through the browser. It is safe to see, because it is only a hash.',
      },
      { text: 'Both', correct: false, feedback: 'Only the verifier.' },
    ],
  },
}

/** The code comes to the app (RFC 6749 section 4.1.2, RFC 7636 sections 1 and 4.4). */
export const codeIsTied: StepWords = {
  caption: 'SkyAlbum ID ties the code to the challenge and sends the code to the app.',
  why: 'Another app can register the same private link “example.paperkite:” and catch the code. This is the attack PKCE was made for.',
  seenBy: 'Lina, browser, the phone system, maybe a bad app.',
  notice: 'Be Mallory: in step 7, remove code_verifier and send the code alone. It gets nothing.',
  fixes: ['M10', 'M09'],
  predict: {
    question: 'Mallory’s app catches the code first. What can she do?',
    asks: ['M10'],
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
}
