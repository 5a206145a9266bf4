/** By the machine's state: what happened for Lina, and what the party that refused protected. */
export const deviceEndings = {
  codesRefused:
    'The TV got no codes that it can show, so Lina has nothing to type. Only a registered app may ask for codes.',
  toldToSlowDown: 'SkyAlbum ID answers slow_down: from now on the TV waits five seconds longer.',
  pollRefused:
    'The TV got another answer than “not yet”, so it stops asking. Only the TV that asked for the codes can get a token.',
  codeWrong: 'SkyAlbum ID does not know this code. Lina reads the TV again, and she has a few tries.',
  codeRefused:
    'SkyAlbum ID shows an error page. Short codes could be guessed, so wrong tries are limited; the TV still waits.',
  loginRefused:
    'SkyAlbum ID shows an error page, and Lina must start again. It takes a login only from its own page, in the browser that opened it.',
  passwordWrong: 'The user name or the password is wrong. SkyAlbum ID does not say which, and asks again.',
  saidNo: 'Lina presses Deny: perhaps this is not her TV. SkyAlbum ID will keep her answer.',
  phoneDenied: 'Lina’s phone says “Not connected”. The TV does not know it yet: it must ask.',
  consentRefused:
    'SkyAlbum ID shows an error page and connects nothing. Only a clear answer on its own page counts as Lina’s decision.',
  denied: 'Lina said no. The TV hears access_denied, stops asking, and has no token.',
  codeExpired: 'The code was too old. The TV hears expired_token, and Lina must start again there.',
  tokenRefused:
    'The TV gets an error instead of a token, and stops. A device code works once, and only for its TV.',
  tokensUnreadable: 'The TV cannot use this answer and stops. It does not guess what a wrong answer means.',
  apiRefused: 'The TV shows no photos. The API opens only for a good token with the right scope.',
  apiAnswered: 'Lina’s photos are on the TV. Her password was on her phone and at SkyAlbum ID only.',
} satisfies Readonly<Record<string, string>>
