import type { StepWords } from '#flows/kit/types.ts'

/** SkyAlbum ID checks the request (RFC 6749 section 4.1.2.1, RFC 9700 section 4.1.3). */
export const loginPage: StepWords = {
  caption: 'SkyAlbum ID checks the request and shows its own login page.',
  why: 'Before any page is shown, the server checks client_id and compares redirect_uri with the registered one, character by character. If they differ it must not redirect: that could send codes to an attacker.',
  seenBy: 'Lina, browser, SkyAlbum ID.',
  notice: 'The address bar now says id.skyalbum.example.',
  fixes: ['M21'],
  predict: {
    question: 'The redirect_uri in the request has one extra “/” at the end. What happens?',
    asks: ['M21'],
    choices: [
      {
        text: 'An error page at SkyAlbum ID, no redirect',
        correct: true,
        feedback: 'Right. An exact match is needed, and a bad address must not be used.',
      },
      {
        text: 'It works, because it leads to the same app',
        correct: false,
        feedback: 'It may lead to the same app, but the server must compare exactly.',
      },
      {
        text: 'The browser is sent back to the app with an error',
        correct: false,
        feedback: 'No. Sending anything to an unknown address is the danger.',
      },
    ],
  },
}

/** Lina's two acts (OpenID Connect Core sections 3.1.2.3 and 3.1.2.4, RFC 6749 section 10.2). */
export const logsIn: StepWords = {
  caption: 'Lina types her password at SkyAlbum ID and allows PaperKite to know her name.',
  why: 'Two acts: authentication (password, passkey or code) and authorization (consent). If Lina already has a session at SkyAlbum ID, the login page can be skipped: this is single sign-on. The consent page can be skipped too, if she agreed before and the app can prove who it is.',
  seenBy: 'Lina, browser, SkyAlbum ID. Not PaperKite.',
  notice: 'Look at PaperKite’s column in “Who knows what”: nothing new.',
  fixes: ['M32', 'M02'],
  predict: {
    question: 'Lina is already logged in at SkyAlbum. What may be skipped?',
    asks: ['M32'],
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
  },
}
