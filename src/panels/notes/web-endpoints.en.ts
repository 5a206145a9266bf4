import type { Annotations } from './annotation.ts'

/** The addresses of the apps, by the end of the path. */
export const appEndpoints = {
  '/import': {
    what: 'The button “Print from SkyAlbum” of PaperKite.',
    why: 'A page of the app itself. From here it sends Lina to SkyAlbum ID.',
  },
  '/login': {
    what: 'Where a login begins. It has no password field of the app’s own.',
    why: 'The app sends Lina to SkyAlbum ID, where she types her password.',
  },
  '/home': { what: 'The app’s own page after the login.' },
  '/ready': { what: 'PaperKite’s own address: Lina comes back to it.', clause: 'rfc5849#2.2' },
  '/callback': {
    what: 'The app’s own address: the redirect URI.',
    why: 'An https address belongs to one server. No other app can claim it.',
    clause: 'rfc6749#3.1.2',
  },
  '/app': {
    what: 'The page of PaperKite Studio: code for the browser.',
    why: 'It is the same for everybody. There is no secret in it.',
    clause: 'rfc10017#6.1',
  },
  '/session': {
    what: 'The page asks its own server: “Is somebody logged in?”',
    why: 'The page holds no tokens, so it cannot know by itself.',
    clause: 'rfc10017#6.1',
  },
  '/photos': {
    what: 'The page asks its own server for Lina’s photos.',
    why: 'The server calls the API with the token. The page never sees it.',
    clause: 'rfc10017#6.1',
  },
  '/me': {
    what: 'The page asks its own server: “Who am I?”',
    why: 'The cookie answers: the page itself holds no tokens.',
    clause: 'rfc10017#6.1',
  },
  '/orders': {
    what: 'Data of PaperKite itself: what Lina ordered.',
    why: 'No access token is needed: the app asks its own server.',
    clause: 'rfc10017#6.1',
  },
  '/51': { what: 'One order, by its number.', why: 'The server must look whose order it is.' },
  '/52': { what: 'One order, by its number.', why: 'The server must look whose order it is.' },
} satisfies Annotations
