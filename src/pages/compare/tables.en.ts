/** Where OAuth and OpenID Connect differ (curriculum 4.1). `look`: the step of each flow that shows it. */
export const differences = [
  {
    what: 'scope',
    oauth: 'The scopes of an API, such as photos.read',
    openid: 'openid (it must be there), with profile and email',
    both: 'openid photos.read',
    look: 2,
  },
  {
    what: 'Random values',
    oauth: 'state, or PKCE, against forged answers',
    openid: 'nonce too: it comes back inside the ID token',
    both: 'state and nonce',
    look: 2,
  },
  {
    what: 'Token answer',
    oauth: 'access_token, perhaps refresh_token',
    openid: 'id_token too: a JWT whose aud is the client_id',
    both: 'All of them',
    look: 8,
  },
  {
    what: 'Who reads the new token',
    oauth: 'The API',
    openid: 'The app',
    both: 'Each its own',
    look: 9,
  },
  {
    what: 'userinfo',
    oauth: 'Does not exist',
    openid: 'GET /userinfo with the access token; its sub must equal that of the ID token',
    both: 'As with OpenID Connect',
    look: undefined,
  },
  {
    what: 'The app learns',
    oauth: 'Somebody allowed this. Not who',
    openid: 'iss and sub, perhaps a name, perhaps when and how (auth_time, amr)',
    both: 'Both',
    look: 10,
  },
  {
    what: 'The app may do',
    oauth: 'Call the API, inside the scope',
    openid: 'Nothing but ask /userinfo',
    both: 'Both',
    look: 10,
  },
  {
    what: 'The end of it',
    oauth: 'The token ends or is revoked',
    openid: 'The app’s session ends; that at the provider may live on',
    both: 'Different clocks',
    look: undefined,
  },
  {
    what: 'The typical mistake',
    oauth: 'To take the access token for a login',
    openid: 'To send the ID token to the API',
    both: '–',
    look: 9,
  },
] as const

/** What the app has after each flow (curriculum 4.2). A test holds the claims and scopes to what a run really gives. */
export const afterFlow: readonly { id: string; knows: string; may: string }[] = [
  {
    id: 'classic-oauth1',
    knows: 'Nothing about who, only that a user allowed it',
    may: 'Read the picnic album, with signed requests',
  },
  { id: 'auth-code-login', knows: 'iss and sub, name, auth_time', may: 'Ask /userinfo, no more' },
  { id: 'auth-code-api', knows: 'Nothing about who', may: 'photos.read, until it ends or is revoked' },
  { id: 'pkce-login', knows: 'iss and sub, name, email, auth_time', may: 'Ask /userinfo, no more' },
  { id: 'pkce-api', knows: 'Nothing about who', may: 'photos.read, until it ends or is revoked' },
  { id: 'implicit-form-post-login', knows: 'iss and sub, name, auth_time', may: 'Nothing' },
  {
    id: 'spa-cookies',
    knows: 'The backend: iss and sub. The page: a name',
    may: 'Its own API, with a cookie',
  },
  {
    id: 'bff-cookies',
    knows: 'The backend: iss and sub',
    may: 'photos.read by the backend; the page its own API, with a cookie',
  },
  { id: 'client-credentials-api', knows: 'Nothing about any person', may: 'usage.read, as itself' },
  { id: 'device-api', knows: 'Nothing about who', may: 'photos.read' },
  { id: 'device-login', knows: 'iss and sub, name, auth_time', may: 'photos.read, and ask /userinfo' },
  { id: 'refresh-token', knows: 'Nothing about who', may: 'photos.read, for one more life of the token' },
  {
    id: 'ropc-api',
    knows: 'The password!',
    may: 'Everything that the password opens; photos.read with the token',
  },
]
