/** Why the app checks. Nobody else can do it: the server cannot see what the app saved. */
export const clientNotes: Readonly<Record<string, string>> = {
  'CK-METADATA': 'A damaged document, or an address without https, could send the code to the wrong place.',
  'CK-ISSUER':
    'Stops a false discovery document that sends the password page, or the code, to another server.',
  'CK-PKCE-OFFERED':
    'If the server does not check PKCE, a stolen code works. The app must know this before it starts.',
  'CK-CALLBACK-URI':
    'Each server gets its own address. An answer that comes to another one may be from a server that mixes up logins.',
  'CK-CALLBACK-ONCE': 'If code or state stands there twice, the app may check one and use the other.',
  'CK-STATE':
    'Stops login CSRF: Mallory’s link would log Lina in to Mallory’s account. Only the app can check this.',
  'CK-ISS-RFC9207':
    'Stops a mix-up: with several servers, a bad one could make the app send it a code from a good one.',
  'CK-AUTHZ-ERROR': 'An answer with an error has no code. The app must stop and tell Lina.',
  'CK-CODE-CAME': 'An answer with neither a code nor an error means nothing. The app must not guess.',
  'CK-TOKEN-STATUS': 'Anything but 200 is a refusal. The app must stop, and not look for tokens in an error.',
  'CK-TOKEN-RESPONSE': 'The app must not guess. A wrong format or a wrong token type means: no login.',
  'CK-IDT-PRESENT': 'Without an ID token the app may call an API, but it does not know who logged in.',
  'CK-IDT-FORMAT': 'A text that is not a signed token of three parts proves nothing.',
  'CK-IDT-ISS': 'Stops tokens of another server, even when they are well signed.',
  'CK-IDT-AUD': 'Stops an ID token that Lina got for another app: its owner could log in here as Lina.',
  'CK-IDT-ALG': 'A token must not choose its own method. alg=none would mean: no signature needed.',
  'CK-IDT-SIG': 'Stops invented or changed tokens: only the server’s private key can make this signature.',
  'CK-IDT-EXP': 'An old token, found in a log or on a lost phone, must not log anyone in.',
  'CK-IDT-IAT': 'A token from the future, or from long ago, shows a wrong clock or an old token used again.',
  'CK-IDT-NONCE': 'Stops replay: a good token from another login, perhaps a stolen one, has another nonce.',
  'CK-IDT-AT-HASH': 'Stops somebody who exchanges the access token beside a good ID token.',
  'CK-USERINFO-RESPONSE': 'The app must not read an error, or another format, as a profile.',
  'CK-SUB-MATCH': 'Stops a swapped access token: the profile of another person must not be shown as Lina’s.',
}
