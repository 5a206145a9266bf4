import type { Sorting } from '#pages/concept/sort.ts'

/** Things of daily life, by what the app gets. */
export const sorting: Sorting = {
  title: 'What does the app get?',
  how: 'To know who you are, to reach your data, or both?',
  heaps: { login: 'Who you are', api: 'Your data', both: 'Both' },
  cards: [
    {
      text: 'A news site: “Log in with SkyAlbum”, and your name appears',
      heap: 'login',
      because: 'It reads your name in the ID token, and calls no API with your data.',
    },
    {
      text: 'A print shop fetches one album from your photo site',
      heap: 'api',
      because: 'An access token for the photos is enough. Who you are, it need not know.',
    },
    {
      text: 'A TV shows your photos after you typed its short code on your phone',
      heap: 'api',
      because: 'The TV gets an access token. The login was on your phone.',
    },
    {
      text: 'A calendar app greets you by name and shows the dates of your work calendar',
      heap: 'both',
      because: 'One request can ask for both: scope openid for the name, another scope for the dates.',
    },
    {
      text: 'A heating control at home reads in your calendar when you are away',
      heap: 'api',
      because: 'It needs data, not a name. Like the TV it has no keyboard, and uses a short code.',
    },
    {
      text: 'A shop asks for your account elsewhere, so that you need no new password',
      heap: 'login',
      because: 'It wants to know you again next time. That is login, so OpenID Connect.',
    },
  ],
}
