/** What learners often say, and a better sentence, by the id that steps and questions name (curriculum 8). */
export const misconceptions = {
  M01: {
    said: 'OAuth is a login protocol.',
    better: 'OAuth gives an app a permission. Login needs an identity layer: OpenID Connect.',
  },
  M02: {
    said: 'The app gets my password.',
    better: 'Lina types her password only at SkyAlbum ID. The app gets a token.',
  },
  M03: {
    said: 'The first request says who the user is.',
    better: 'The first request identifies the app, not the user.',
  },
  M04: {
    said: 'The token secret travels through the browser.',
    better: 'Only the token itself does. Its secret stays on the server.',
  },
  M05: {
    said: 'The client is the user, or the browser.',
    better: 'In OAuth the client is the application.',
  },
  M06: {
    said: 'The user gets the access token and hands it to the app.',
    better:
      'The user’s browser carries a code or a verifier that works once. The app collects the token itself.',
  },
  M07: {
    said: 'Request token and access token are the same thing.',
    better:
      'One starts the permission request, the other is the result. They even share the parameter name oauth_token.',
  },
  M08: {
    said: 'The access token proves who the user is.',
    better: 'It proves that someone gave permission. It does not say to the app who is at the keyboard.',
  },
  M09: {
    said: 'Why a code? Just send the token.',
    better: 'The code crosses the public front channel. The token is collected on a direct, protected one.',
  },
  M10: {
    said: 'Whoever has the code has everything.',
    better:
      'The code works once, for the same client and redirect URI, and only with the secret or the PKCE verifier.',
  },
  M11: {
    said: 'The authorization server checks state.',
    better: 'The server only sends it back. The app must compare it.',
  },
  M12: {
    said: 'state, nonce and PKCE do the same job.',
    better:
      'state: this answer belongs to my request. nonce: this ID token belongs to my request. PKCE: only the app that started can finish.',
  },
  M13: {
    said: 'PKCE takes the place of the client secret.',
    better:
      'PKCE ties the start and the end of one flow. It does not say which app is calling. Confidential clients use both.',
  },
  M14: {
    said: 'PKCE is only for mobile apps, or: PKCE is a flow of OpenID.',
    better: 'PKCE is an OAuth extension (RFC 7636) and is now advised for every client.',
  },
  M15: {
    said: 'The challenge is secret, and the verifier is sent first.',
    better: 'The hash goes first and may be seen. The secret verifier goes last, on a direct HTTPS call.',
  },
  M16: {
    said: 'I can hide a client secret in my React or mobile app.',
    better: 'Anyone can read code that runs on a user’s device.',
  },
  M17: {
    said: 'Send the ID token to the API.',
    better: 'ID token: for the app (aud = client_id). Access token: for the API.',
  },
  M18: {
    said: 'I decoded the JWT, so it is valid.',
    better: 'Decoding is reading. Validation checks signature, iss, aud, exp, nonce.',
  },
  M19: {
    said: 'An access token is always a JWT and my app should read it.',
    better: 'For the app it is an opaque string. Only the API has to understand it.',
  },
  M20: {
    said: 'Use the email as the user id.',
    better: 'Use iss and sub together. An e-mail address can change, or get a new owner.',
  },
  M21: {
    said: 'The redirect URI can be nearly the same.',
    better:
      'It must match letter by letter: one “/” is a mismatch. Only the port of a loopback address may differ.',
  },
  M22: {
    said: 'I can use the code again.',
    better: 'One code, one use. The second use fails and should also end the tokens.',
  },
  M23: {
    said: 'There is always a user.',
    better: 'In Client Credentials the app acts as itself. No sub for a person, no userinfo, no ID token.',
  },
  M24: {
    said: 'client_id is a secret.',
    better: 'It is a public name and is visible in the address bar.',
  },
  M25: {
    said: 'The TV gets the password, or: the user code is the token.',
    better: 'The TV shows a short code. Lina logs in on her phone, and the TV asks until it is done.',
  },
  M26: {
    said: 'The password flow is fine for trusted apps.',
    better:
      'RFC 9700 says MUST NOT. It teaches people to type passwords into apps, and leaves no room for passkeys.',
  },
  M27: {
    said: 'Implicit is one thing, and it is all dead.',
    better:
      'Tokens in the URL: do not use. An ID token by form_post, for login only: still defined, and limited.',
  },
  M28: {
    said: 'Cookies are old and unsafe, or: HttpOnly makes XSS harmless.',
    better:
      'Script cannot read an HttpOnly cookie, but bad script can still send requests. Cookies need protection against CSRF.',
  },
  M29: {
    said: 'A scope gives the user new powers.',
    better: 'Scope limits the app. The app can never do more than Lina can.',
  },
  M30: {
    said: 'Log out stops all tokens at once.',
    better: 'Session, refresh token and access token end at different times.',
  },
  M31: {
    said: '401 and 403 are the same.',
    better: '401: no good token. 403 with insufficient_scope: a good token, not enough permission.',
  },
  M32: {
    said: 'The consent screen is the login.',
    better: 'Login answers “who are you?”. Consent answers “may this app do this?”.',
  },
  M33: {
    said: 'OpenID is OpenID Connect.',
    better:
      'OpenID 1 and 2 (2005 to 2007) were another protocol. OpenID Connect (2014) is built on OAuth 2.0.',
  },
  M34: {
    said: 'OAuth 2.0 is OAuth 1.0 plus fixes.',
    better: 'It is a new protocol that does not work with 1.0: TLS and bearer tokens instead of signatures.',
  },
  M35: {
    said: 'Send the refresh token to the API.',
    better: 'The refresh token goes only to the authorization server (its token endpoint).',
  },
  M36: {
    said: 'HTTPS hides the URL, so the front channel is private.',
    better: 'HTTPS hides it on the wire. Browser, history, logs and extensions still see it.',
  },
  M37: {
    said: 'Authentication and authorization are the same.',
    better: 'AuthN: who are you? AuthZ: what may be done?',
  },
  M38: {
    said: 'A bearer token only works for the app it was given to.',
    better: 'It works for anyone who holds it, unless it is bound to its sender (DPoP, mTLS).',
  },
  M39: {
    said: 'The authorization server fetches the photos.',
    better: 'It only gives tokens. The app calls the API itself.',
  },
  M40: {
    said: 'OAuth lets users share things with other users.',
    better: 'It lets an app act for one user, within limits.',
  },
} as const satisfies Readonly<Record<string, { said: string; better: string }>>
