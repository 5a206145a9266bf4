import type { Sorting } from '#pages/concept/sort.ts'

/** Apps by whether they can keep a secret (RFC 6749, section 2.1). */
export const sorting: Sorting = {
  title: 'Can it keep a secret?',
  how: 'Confidential or public? Ask: who can look inside?',
  heaps: { confidential: 'Confidential', public: 'Public' },
  review: { asks: ['M16'], place: 'concept/client-types/cards' },
  cards: [
    {
      text: 'PaperKite, a website whose code runs on its own server',
      heap: 'confidential',
      because: 'Lina sees pages, never the code or the settings of the server.',
    },
    {
      text: 'PaperKite Mobile, installed on a phone',
      heap: 'public',
      because: 'The same app lies on thousands of phones. One curious person is enough to read it.',
    },
    {
      text: 'PaperKite Studio, all JavaScript in the browser, without a server',
      heap: 'public',
      because: 'The browser has to load the code, so everybody can read it.',
    },
    {
      text: 'KiteFrame TV, an app on a television',
      heap: 'public',
      because: 'A TV is a device in a home. Its app can be taken apart like any other.',
    },
    {
      text: 'KiteNight, a job on a company’s server at 02:00',
      heap: 'confidential',
      because: 'It runs where only the company comes. It shows its own secret to get a token.',
    },
    {
      text: 'Studio backend, which holds the tokens for a single-page app',
      heap: 'confidential',
      because: 'The page in the browser is open to all, but the tokens and the secret are on the server.',
    },
    {
      text: 'A command line tool on a laptop, with a secret “well hidden” in the program',
      heap: 'public',
      because: 'Hidden is not secret. The program is on the user’s machine, and so is the secret.',
    },
  ],
}
