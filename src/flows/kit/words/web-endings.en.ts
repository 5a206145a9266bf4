/** By the machine's state: what happened where a web app's visitor left the plain way, on the way there and back. */
export const webEndings = {
  startRefused:
    'PaperKite got a request that it does not know, and begins nothing. Lina can press the button again.',
  metadataRefused: 'PaperKite does not trust this discovery document and stops. Lina is sent nowhere.',
  redirectLost:
    'The browser got no redirect that leads to SkyAlbum ID, so nothing more happens. Lina can start again.',
  authorizeRefused:
    'Lina sees an error page at SkyAlbum ID, and her browser goes nowhere else. Nothing is given away.',
  errorReturned:
    'SkyAlbum ID sends Lina back with an error and nothing else. PaperKite says that it did not work, and she can start again.',
  loginRefused:
    'SkyAlbum ID shows an error page, and Lina must start again. It takes a login only from its own page, in the browser that opened it.',
  consentRefused:
    'SkyAlbum ID shows an error page and gives nothing away. Only a clear answer on its own page counts as Lina’s decision.',
  denied: 'Lina said no. PaperKite gets access_denied and nothing else, and tells her so.',
  errorReceived: 'PaperKite gets an error instead of an answer that it can use. It stops and tells Lina.',
  callbackRefused:
    'PaperKite throws the answer away and keeps nothing. It may belong to another browser or come from another server.',
  callbackLost:
    'The answer went to another address, where PaperKite does not wait for it, so it does nothing. Whoever reads it there may try to use it.',
  homeLost: 'PaperKite’s last answer did not bring Lina to her page. All that came before is done and safe.',
  passwordWrong: 'The user name or the password is wrong. SkyAlbum ID does not say which, and asks again.',
  saidNo: 'Lina presses Deny. SkyAlbum ID will tell the app, and give it nothing.',
} satisfies Readonly<Record<string, string>>

/** The same for the code flow, with its token request. */
export const codeEndings = {
  ...webEndings,
  tokenRefused: 'PaperKite gets an error instead of tokens, and says so to Lina. A thief would get no more.',
  tokensUnreadable:
    'PaperKite cannot use this answer and stops. An app does not guess what a wrong answer means.',
  requestRefused: 'SkyAlbum ID checks the request and stops at the first rule that does not hold.',
} satisfies Readonly<Record<string, string>>

/** The end of a login, bad or good. */
export const loginEndings = {
  idTokenRefused:
    'PaperKite refuses the login. A token that is old, changed, or made for another app or another login must not log anyone in.',
  homeShown: 'Lina is logged in at PaperKite. She typed her password only at SkyAlbum ID.',
} satisfies Readonly<Record<string, string>>

/** Where the answer, and so a No as well, travels in a form. */
export const formEndings = {
  noPosted: 'The form carries Lina’s No through the browser: access_denied and the state, and no token.',
} satisfies Readonly<Record<string, string>>
