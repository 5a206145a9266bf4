import { ask } from './ask.ts'

export const before90 = [
  ask(
    'You are logged in at a library. A reading app asks to see your loans, and you agree. What was the authorization?',
    ['That you agreed', 'Yes. You said what the app may do.'],
    ['That you were logged in', 'That was the authentication: the library knew who you are.'],
    ['That you opened the reading app', 'To open an app gives it nothing yet.'],
  ),
  ask(
    'In the code flow of a web app with a server: who sends the request to the token endpoint?',
    ['The app’s server, directly', 'Yes. The browser has no part in this call.'],
    ['The browser, by a redirect', 'A redirect brings the code to the app. The call after it is direct.'],
    ['The user, by sending a form', 'The user’s form goes to the login page, before any code exists.'],
  ),
  ask(
    'What does a public client lack?',
    ['A secret that it can keep', 'Yes. Whoever has the app could read it.'],
    ['Permission to call an API', 'It may call one, with a token like all others.'],
    ['A registered redirect URI', 'It has to register one, more than anybody else.'],
  ),
  ask(
    'A printer without keyboard or browser shall save scans to your cloud. What must it be able to do?',
    [
      'Show a short code, and ask again',
      'Yes. You approve on your phone, and the printer asks until it hears so.',
    ],
    ['Take in a redirect from the cloud', 'A redirect needs a browser, and it has none.'],
    ['Keep your cloud password safe', 'It shall never have the password.'],
  ),
  ask(
    'A link in a mail opens an app’s callback in your browser, with a stranger’s code in it. What tells the app?',
    ['state, which this browser never got', 'Yes. The app has kept no such value for this browser.'],
    ['TLS, because the link came encrypted', 'TLS protects the way. The link itself is what is bad.'],
    ['The code, good in one browser only', 'A code knows no browser. That is why the app has to check.'],
  ),
  ask(
    'Two servers of one company talk at night, with client credentials. Whose rights does the token carry?',
    ['Those of the program that asks', 'Yes. No user takes part in this flow.'],
    ['Those of whoever logged in last', 'No login stands behind this token.'],
    ['Those of the company’s administrator', 'The server gives what this client was registered for.'],
  ),
]
