/** By the state of kit/parts/code-at-native-app: what happened for Lina, and what the party that refused protected. */
export const nativeCodeEndings = {
  metadataRefused: 'PaperKite Mobile does not trust this discovery document and stops. Lina is sent nowhere.',
  authorizeRefused:
    'Lina sees an error page at SkyAlbum ID, and her browser goes nowhere else. Nothing is given away.',
  errorReturned:
    'SkyAlbum ID sends Lina back with an error and without a code. A request that breaks the rules gets nothing, and she can start again.',
  loginRefused:
    'SkyAlbum ID does not take this login. It wants its own page, in the browser that opened it, and not one wrong password after the other.',
  consentRefused:
    'SkyAlbum ID shows an error page and gives no code. Only a clear answer on its own page counts as Lina’s decision.',
  denied: 'Lina said no. The app gets access_denied and no code, and SkyAlbum ID keeps her decision safe.',
  callbackRefused:
    'PaperKite Mobile throws the answer away, and Lina must start again. It may belong to another login or come from another server.',
  tokenRefused:
    'PaperKite Mobile gets an error instead of tokens, and Lina gets nothing. A thief would get no more.',
  tokensUnreadable:
    'PaperKite Mobile cannot use this answer, so Lina gets nothing. The app does not guess what a wrong answer means.',
  errorReceived: 'PaperKite Mobile gets an error instead of an answer that it can use, and stops.',
  passwordWrong: 'The user name or the password is wrong. SkyAlbum ID does not say which, and asks again.',
  saidNo: 'Lina presses Deny. SkyAlbum ID will tell the app, and give it nothing.',
  requestRefused: 'SkyAlbum ID checks the request and stops at the first rule that does not hold.',
} satisfies Readonly<Record<string, string>>
