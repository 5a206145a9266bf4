import { ask } from './ask.ts'

export const before45 = [
  ask(
    'A calendar app wants your contacts from your mail provider, by OAuth. Where do you log in?',
    ['At the mail provider', 'Yes. You log in there, and the calendar gets a token.'],
    [
      'In the calendar app, which passes it on',
      'OAuth was made so that no app asks for another site’s password.',
    ],
    ['Nowhere, OAuth needs no login', 'Somebody has to say yes, and the provider must know who it is.'],
  ),
  ask(
    'Why does the browser bring back a code, and not the access token itself?',
    [
      'Addresses are seen by many; a code alone is worth little',
      'Yes. The token comes later, in a direct answer to the app.',
    ],
    [
      'A token is too long for the address of a web page',
      'The old implicit flow put it there. Its length was never the problem.',
    ],
    [
      'A browser has no way to keep a token from being changed',
      'Change was not the fear. Leaking was: history, logs, the next page.',
    ],
  ),
  ask(
    'A bad app on your phone catches the code that was meant for a shop’s app. The shop uses PKCE. And now?',
    [
      'It lacks the verifier and gets no token',
      'Yes. The token endpoint wants the value that only the shop’s app has.',
    ],
    [
      'It gets the tokens, because it came first',
      'To be first helps only where nothing but the code is asked for.',
    ],
    ['It reads your name out of the code', 'A code means nothing to anybody but the server that made it.'],
  ),
]

export const after45 = [
  ask(
    'A fitness app reads your steps from your watch’s cloud, by OAuth. What does it hold at the end?',
    ['A token for what you allowed', 'Yes. It is limited, it ends, and you can take it back.'],
    ['Your password, but encrypted', 'The password stayed at the cloud, on its own page.'],
    ['A copy of your login at the cloud', 'A session is all that you may do there. A token is a part of it.'],
  ),
  ask(
    'A code stands in the log of a proxy. The app has a server and a client secret. Why is the thief stuck?',
    [
      'The token endpoint wants the secret too',
      'Yes. It takes a code only from the app that the code was made for.',
    ],
    ['The code is encrypted for the app', 'It stands there to be read. It only opens nothing alone.'],
    [
      'A proxy may not call a token endpoint',
      'Anybody may call it. What counts is what the caller can show.',
    ],
  ),
  ask(
    'An app sends code_challenge first and code_verifier later. Who finds out whether they fit?',
    [
      'The authorization server',
      'Yes. It hashes the verifier and compares it with the challenge that it kept.',
    ],
    ['The app, when the code comes back', 'The app made both. It would only compare itself with itself.'],
    ['The API, at the first call', 'The API sees a token. It never hears of PKCE.'],
  ),
]
