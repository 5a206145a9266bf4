/** By the machine's state: what happened for Lina, and what the party that refused protected. */
export const endings = {
  metadataRefused:
    'PaperKite Mobile does not accept the discovery document and stops. So it does not send Lina to a wrong server.',
  authorizeRefused:
    'Lina sees an error page at SkyAlbum ID. The browser is not sent back: nothing may go to an address that the server does not trust.',
  errorReturned:
    'SkyAlbum ID sends Lina back with an error and without a code. A request that breaks the rules gets nothing, and she can start again.',
  loginRefused:
    'SkyAlbum ID shows an error page, and Lina must start again. It takes a login only from its own page, in the browser that opened it.',
  consentRefused:
    'SkyAlbum ID shows an error page and gives no code. Only a clear answer on its own page counts as Lina’s decision.',
  denied:
    'Lina said no, so the app gets access_denied and no code. SkyAlbum ID protects her decision: without consent it gives nothing.',
  callbackRefused:
    'PaperKite Mobile throws the answer away, and Lina is not logged in. It may belong to another login or come from another server.',
  tokenRefused:
    'SkyAlbum ID gives no tokens, and Lina is not logged in. A thief with a stolen code gets the same answer.',
  tokensUnreadable:
    'PaperKite Mobile cannot use this answer, so Lina is not logged in. The app does not guess what a wrong answer means.',
  idTokenRefused:
    'PaperKite Mobile refuses the login. A token that is old, changed, or made for another app or another login must not log anyone in.',
  userinfoRefused:
    'PaperKite Mobile got no profile that it can trust, so it shows no name. A profile must be about the same user as the ID token.',
  helloShown: 'Lina is logged in at PaperKite Mobile. She typed her password only at SkyAlbum ID.',
} satisfies Readonly<Record<string, string>>
