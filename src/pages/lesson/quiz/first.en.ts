import { ask } from './ask.ts'

/** Asked at minute 0, and again at the end. */
export const password = ask(
  'You press “Log in with SkyAlbum” in a new app and type your password. Who gets it?',
  ['SkyAlbum alone', 'Yes. You type it into SkyAlbum’s own page. The app only gets what comes after it.'],
  ['The app, which hands it on', 'The app sends your browser away before the login page comes.'],
  ['The app and SkyAlbum', 'The app never sees that page, nor what you type there.'],
)

export const exit = ask(
  'A friend says: “My app uses OAuth alone, so it knows who logged in.” What is wrong?',
  ['Knowing who needs OpenID Connect', 'Yes. Its ID token says who logged in. OAuth alone gives permission.'],
  [
    'Nothing: an access token holds the name',
    'An access token is a message for the API. The app need not be able to read it.',
  ],
  [
    'It needs PKCE to learn the name',
    'PKCE ties a code to the app that asked for it. It says nothing of a user.',
  ],
)
