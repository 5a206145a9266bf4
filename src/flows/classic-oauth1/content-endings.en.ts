/** By the machine's state: what happened for Lina, and what the party that refused protected. */
export const endings = {
  requestTokenRefused:
    'PaperKite got no request token that it can use, so Lina is sent nowhere. Every request must be signed, new and complete.',
  notAsked:
    'Lina is not asked anything. The link must name a request that PaperKite started and that is still open.',
  loginRefused:
    'SkyAlbum ID shows an error page, and Lina must start again. It takes a login only from its own page, in the browser that opened it.',
  passwordWrong: 'The user name or the password is wrong. SkyAlbum ID does not say which, and asks again.',
  saidNo: 'Lina presses Deny. SkyAlbum ID will tell PaperKite, and make no verifier.',
  consentRefused:
    'SkyAlbum ID shows an error page and makes no verifier. Only a clear answer on its own page counts as Lina’s decision.',
  sentBackWithNo:
    'SkyAlbum ID sends the browser back with the same request token and a No. There is no verifier.',
  denied: 'Lina said no. PaperKite gets no verifier, and without one there is no access token.',
  callbackRefused:
    'PaperKite throws the answer away. It may belong to another request, to another browser, or to nobody.',
  callbackLost:
    'The verifier went to another address, where PaperKite does not wait for it, so it does nothing. Without the secret of the request token a verifier is worth nothing.',
  accessTokenRefused:
    'PaperKite gets no access token. SkyAlbum ID wants a good signature, Lina’s permission and the right verifier, once.',
  photosRefused:
    'Lina sees no photos. The API opens only for a new request that is signed with both secrets.',
  photosShown: 'Lina’s photos are ready to print. She typed her password only at SkyAlbum ID.',
} satisfies Readonly<Record<string, string>>
