import type { StepWords } from '#flows/kit/types.ts'

/** The code comes back to a web app (RFC 6749 sections 4.1.2 and 10.12, RFC 9207 section 2.4). */
export const codeReturns: StepWords = {
  caption: 'SkyAlbum ID sends the browser back to PaperKite with a short-lived code.',
  why: 'The code passes through a public place, so it must be weak: it works once, for about a minute, for one app. PaperKite compares state with the saved value before doing anything else. Then it checks that iss names SkyAlbum ID.',
  seenBy: 'Lina, browser, history, extensions, PaperKite.',
  notice: 'The code is in the address. The tokens are not.',
  fixes: ['M09', 'M11', 'M10'],
  predict: {
    question: 'Who compares the state value?',
    asks: ['M11'],
    choices: [
      { text: 'PaperKite', correct: true, feedback: 'Yes. The server only returns it.' },
      {
        text: 'SkyAlbum ID, before it redirects',
        correct: false,
        feedback: 'Many web pages say this, but it is wrong. SkyAlbum ID just copies it back.',
      },
      { text: 'The browser', correct: false, feedback: 'The browser only carries it.' },
    ],
  },
}

/** A client with a secret redeems the code (RFC 6749 sections 2.3.1 and 4.1.3, RFC 9700 section 4.5). */
export const codeIsSent: StepWords = {
  caption: 'PaperKite sends the code and its client secret directly to SkyAlbum ID.',
  why: 'This call goes from server to server. The client secret proves that the caller is PaperKite, so a thief cannot use a stolen code himself. He can still try to put it into a session at PaperKite: PKCE stops that, and so does the nonce in a login.',
  seenBy: 'PaperKite and SkyAlbum ID only.',
  notice: 'No arrow of this step touches the browser.',
  fixes: ['M09', 'M16'],
  predict: {
    question: 'Why not put this request in the browser?',
    asks: ['M16'],
    choices: [
      {
        text: 'The client secret would become public',
        correct: true,
        feedback: 'Yes. Code in a browser can be read by anyone.',
      },
      {
        text: 'Browsers cannot send POST requests',
        correct: false,
        feedback: 'They can. The problem is the secret.',
      },
      { text: 'It would be too slow', correct: false, feedback: 'Speed is not the reason.' },
    ],
  },
}

/** What the server checks then (RFC 6749 sections 4.1.2, 4.1.3 and 10.5). */
export const codeIsChecked: StepWords = {
  caption: 'SkyAlbum ID checks the code, the app, the secret and the return address.',
  why: 'Every check stops one attack. The code is marked as used, so a copy is worthless. A second use is a sign of theft: the server should also cancel tokens from the first use.',
  seenBy: 'SkyAlbum ID only.',
  notice: 'Go back to step 6, break one value and send it: which check refuses it?',
  fixes: ['M22', 'M10'],
  predict: {
    question: 'The app sends the same code twice (a React StrictMode bug). What happens the second time?',
    asks: ['M22'],
    choices: [
      { text: '400 invalid_grant', correct: true, feedback: 'Yes. One code, one use.' },
      {
        text: 'The same tokens again',
        correct: false,
        feedback: 'No. That would help a thief who copied the code.',
      },
      { text: 'New tokens', correct: false, feedback: 'No. The code is marked as used.' },
    ],
  },
}
