import type { RowWords } from './pairs.ts'

/** Classic OAuth 1.0a beside OpenID Connect (curriculum 4.3). */
export const classic = [
  {
    title: 'Click',
    why: 'The same click. What Lina wants is not the same: photos printed, or a login.',
    told: 'Lina clicks “Print from SkyAlbum” on PaperKite.',
  },
  {
    title: 'Request token',
    why: 'The app asks over the back channel, before it answers the browser. Its modern partner is PAR (RFC 9126): the idea came back.',
  },
  {
    title: 'Redirect to the server',
    why: '1.0a sends a ticket number. 2.0 sends all parameters in the link, so the redirect URI must be checked here.',
  },
  { title: 'Login page', why: 'The same need on both sides: the server must know whose data it is.' },
  { title: 'Login and consent', why: 'The password goes to the server only, in both lanes.' },
  {
    title: 'Back to the app',
    why: 'The verifier is like the code: used once, over the browser. The request token is the thread that state gives.',
  },
  {
    title: 'Collect the token',
    why: '1.0a signs the request with two secrets. 2.0 trusts TLS, and sends the client secret.',
  },
  {
    title: 'Call the API',
    why: 'Every call of 1.0a is signed. A call of OAuth 2.0 mostly carries a bearer token.',
  },
  {
    title: 'Check the ID token',
    why: 'Only OpenID Connect tells the app who logged in, and the app must check it.',
  },
  { title: 'Result', why: 'A permission on the left, a login on the right.' },
] as const satisfies readonly RowWords[]

/** The implicit flow with form post beside the code flow, both for login. */
export const formPost = [
  { title: 'Click', why: 'Both want the same: to know who Lina is.' },
  {
    title: 'Request to /authorize',
    why: 'One asks for an ID token at once, the other for a code. Both send a nonce.',
  },
  { title: 'Login page', why: 'The server shows the same page.' },
  { title: 'Login and consent', why: 'The same act, and nearly the same question.' },
  {
    title: 'Back to the app',
    why: 'On the left a page with a form comes, and the browser posts the ID token itself. On the right it carries a code.',
  },
  {
    title: 'Code to /token',
    why: 'These steps do not exist on the left: no code, no client secret, no back channel.',
  },
  {
    title: 'Check the ID token',
    why: 'The same checks. On the left they are all there is: the token came through the browser.',
  },
  { title: 'Result', why: 'Lina is logged in, both times.' },
] as const satisfies readonly RowWords[]

/** A TV beside a web app, both for the API. */
export const device = [
  { title: 'Click', why: 'Both want Lina’s photos. The TV has no keyboard and no browser of its own.' },
  {
    title: 'Ask the server',
    why: 'The TV asks over the back channel. The web app sends the browser with its question.',
  },
  { title: 'Show the code', why: 'There is no redirect. Lina carries the code from the TV to her phone.' },
  {
    title: 'Ask, and wait',
    why: 'Nobody calls the TV back, so it must ask again and again. “Pending” is no mistake.',
  },
  { title: 'Login page', why: 'On the phone first comes the page for the code, then the same login page.' },
  { title: 'Login and consent', why: 'The same act. On the left it happens on another device.' },
  { title: 'Return with code', why: 'Only the web app has an address to come back to.' },
  {
    title: 'Request to /token',
    why: 'The device code is known to the TV only. The other code came through the browser.',
  },
  { title: 'Token answer', why: 'From here on both are the same: an access token and its scope.' },
  { title: 'Call the API', why: 'The API does not see how the token was got.' },
  { title: 'Result', why: 'Two ways to the same permission.' },
] as const satisfies readonly RowWords[]
