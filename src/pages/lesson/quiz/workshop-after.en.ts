import { ask } from './ask.ts'

export const after90 = [
  ask(
    'A bank takes your fingerprint, then asks: “May BudgetApp see your balance?” Where is the authentication?',
    ['In the fingerprint', 'Yes. It answers who you are.'],
    ['In the question about the balance', 'That one is the authorization: what the app may do.'],
    ['In both of them together', 'They follow each other, and they are two things.'],
  ),
  ask(
    'A web app with a server uses the code flow. Which message never touches the browser?',
    ['The request to the token endpoint', 'Yes. It goes from server to server.'],
    [
      'The request to the authorization endpoint',
      'The browser is sent there: the user logs in on that page.',
    ],
    ['The redirect that carries the code', 'The browser is its carrier.'],
  ),
  ask(
    'A phone app has a client_secret in its package. What is that secret worth?',
    ['Nothing: it can be read out', 'Yes. What every copy of an app carries is no secret.'],
    ['As much as on a server, if the app is signed', 'A signature stops changes. It does not stop reading.'],
    ['Enough, as long as it stands next to PKCE', 'PKCE works without it. The secret adds no proof.'],
  ),
  ask(
    'A smart TV asks the token endpoint and gets the error slow_down. What does it do?',
    ['Wait 5 seconds longer from now on', 'Yes. For this and all later requests of the flow.'],
    ['Start again with a new user code', 'The code is still good. Only the pace was wrong.'],
    ['Ask once more at once, then give up', 'It asked too often already. And nothing is lost yet.'],
  ),
  ask(
    'Mallory slips a code of hers into your login at an app. The app uses PKCE. What does the token endpoint say?',
    ['invalid_grant: the verifier does not fit', 'Yes. Your app’s verifier belongs to another challenge.'],
    ['Here are tokens, made out to Mallory', 'They would be, without PKCE and without a nonce.'],
    ['access_denied: Mallory must log in first', 'Mallory has logged in already: so she got the code.'],
  ),
  ask(
    'An API gets a token that came from client credentials. Who stands behind it?',
    ['The client itself', 'Yes. A JWT access token should name the client in its sub (RFC 9068).'],
    ['The user who pressed Allow last', 'Nobody pressed Allow. There is no page to do so.'],
    ['Nobody: the token is anonymous', 'The client proved who it is before it got the token.'],
  ),
]
