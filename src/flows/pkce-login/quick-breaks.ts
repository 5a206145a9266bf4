import type { QuickBreak } from '#flows/kit/quick-break.ts'

type Leg = QuickBreak['leg']
type Change = Omit<QuickBreak['edits'][number], 'message' | 'leg'>

const at =
  (message: string, leg: Leg) =>
  (check: string, label: string, edits: readonly Change[], more: Partial<QuickBreak> = {}): QuickBreak => ({
    id: `${message}-${check.slice(3).toLowerCase()}-${label.length}`,
    label,
    message,
    leg,
    check,
    edits: edits.map((edit) => ({ message, leg, ...edit })),
    ...more,
  })

const metadata = at('metadata', 'response')
const authorize = at('authorize', 'request')
const login = at('login', 'request')
const consent = at('consent', 'request')
const callback = at('callback', 'request')
const token = at('token', 'request')
const tokens = at('token', 'response')
const userinfo = at('userinfo', 'request')
const profile = at('userinfo', 'response')
const loginPage = at('login-page', 'request')

const hour = 3600

/**
 * One press each, and one check each that must be the first to refuse: a test plays them all. Faults of real life come
 * first: a slash too many, a code sent twice, a token meant for somebody else.
 */
export const quickBreaks: readonly QuickBreak[] = [
  metadata('CK-ISSUER', 'Let another server answer', [
    { part: 'json', op: 'set', name: 'issuer', value: 'https://id.mallory.example' },
  ]),
  metadata('CK-METADATA', 'Answer with an error', [{ part: 'status', op: 'set', value: '503' }]),
  metadata('CK-PKCE-OFFERED', 'Hide that the server knows PKCE', [
    { part: 'json', op: 'remove', name: 'code_challenge_methods_supported' },
  ]),

  authorize('CK-REDIRECT-EXACT', 'Add one “/” to redirect_uri', [
    { part: 'query', op: 'set', name: 'redirect_uri', value: 'example.paperkite:/callback/' },
  ]),
  authorize('CK-CLIENT-KNOWN', 'Use a client_id that nobody registered', [
    { part: 'query', op: 'set', name: 'client_id', value: 'paperkite-mobil' },
  ]),
  authorize('CK-PKCE-PRESENT', 'Leave out the challenge', [
    { part: 'query', op: 'remove', name: 'code_challenge' },
    { part: 'query', op: 'remove', name: 'code_challenge_method' },
  ]),
  authorize('CK-PKCE-METHOD', 'Use the method “plain”', [
    { part: 'query', op: 'set', name: 'code_challenge_method', value: 'plain' },
  ]),
  authorize('CK-PKCE-CHALLENGE', 'Cut the challenge short', [
    { part: 'query', op: 'set', name: 'code_challenge', value: 'E9Melhoa2Owv' },
  ]),
  authorize('CK-RESPONSE-TYPE', 'Ask for a token at once', [
    { part: 'query', op: 'set', name: 'response_type', value: 'token' },
  ]),
  authorize('CK-SCOPE-KNOWN', 'Ask for photos.delete only', [
    { part: 'query', op: 'set', name: 'scope', value: 'photos.delete' },
  ]),
  authorize('CK-PARAMS-ONCE', 'Send state twice', [
    { part: 'query', op: 'add', name: 'state', value: 'another' },
  ]),
  authorize('CK-RESPONSE-MODE', 'Ask for an unknown response_mode', [
    { part: 'query', op: 'add', name: 'response_mode', value: 'pigeon' },
  ]),
  authorize('CK-REQUEST-OBJECT', 'Put the request into a JWT', [
    { part: 'query', op: 'add', name: 'request', value: 'eyJhbGciOiJub25lIn0.e30.' },
  ]),
  authorize('CK-PROMPT', 'Mix prompt=none with login', [
    { part: 'query', op: 'add', name: 'prompt', value: 'none login' },
  ]),
  authorize('CK-MAX-AGE', 'Write max_age as a word', [
    { part: 'query', op: 'add', name: 'max_age', value: 'soon' },
  ]),
  authorize('CK-SILENT-LOGIN', 'Ask without any page (prompt=none)', [
    { part: 'query', op: 'add', name: 'prompt', value: 'none' },
  ]),
  authorize(
    'CK-PKCE-DOWNGRADE',
    'Lose the challenge on the way, and let the server not mind',
    [
      { part: 'query', op: 'remove', name: 'code_challenge' },
      { part: 'query', op: 'remove', name: 'code_challenge_method' },
    ],
    { event: { type: 'SWITCH', id: 'CK-PKCE-PRESENT', to: 'off' } },
  ),
  loginPage('CK-LOGGED-IN', 'Skip the login page', [
    { part: 'url', op: 'set', value: 'https://id.skyalbum.example/consent' },
  ]),
  loginPage('CK-INTERACTION', 'Open the page in another browser', [
    { part: 'cookie', op: 'remove', name: 'as_interaction' },
  ]),

  login('CK-USER-AUTH', 'Type a wrong password', [
    { part: 'form', op: 'set', name: 'password', value: 'wrong-password' },
  ]),
  login('CK-LOGIN-CSRF', 'Send the form from another site', [{ part: 'form', op: 'remove', name: 'csrf' }]),
  consent('CK-CONSENT', 'Press Deny', [{ part: 'form', op: 'set', name: 'decision', value: 'deny' }]),
  consent('CK-DECISION', 'Press no button', [{ part: 'form', op: 'remove', name: 'decision' }]),
  consent('CK-LOGIN-CSRF', 'Let another site press Allow', [{ part: 'form', op: 'remove', name: 'csrf' }]),

  callback('CK-STATE', 'Change state', [
    { part: 'query', op: 'set', name: 'state', value: 'mallorys-state' },
  ]),
  callback('CK-ISS-RFC9207', 'Let it come from another server', [
    { part: 'query', op: 'set', name: 'iss', value: 'https://id.mallory.example' },
  ]),
  callback('CK-CALLBACK-ONCE', 'Put in a second code', [
    { part: 'query', op: 'add', name: 'code', value: 'mallorys-code' },
  ]),
  callback('CK-AUTHZ-ERROR', 'Turn it into an error', [
    { part: 'query', op: 'add', name: 'error', value: 'temporarily_unavailable' },
  ]),
  callback('CK-CODE-CAME', 'Lose the code on the way', [{ part: 'query', op: 'remove', name: 'code' }]),

  token('CK-PKCE-MATCH', 'Change the verifier', [
    { part: 'form', op: 'set', name: 'code_verifier', value: 'a-guess-of-43-characters-but-not-the-right-1' },
  ]),
  token('CK-CODE-ONCE', 'Send it twice', [], { times: 2 }),
  token('CK-CODE-EXISTS', 'Change the code', [{ part: 'form', op: 'set', name: 'code', value: 'made-up' }]),
  token('CK-PKCE-MATCH', 'Swap in Mallory’s code', [
    { part: 'form', op: 'swap', name: 'code', value: 'code-mallory' },
  ]),
  token('CK-CODE-CLIENT', 'Swap in a code of another app', [
    { part: 'form', op: 'swap', name: 'code', value: 'code-other-app' },
  ]),
  token('CK-CODE-FRESH', 'Wait two minutes first', [], { event: { type: 'CLOCK', seconds: 120 } }),
  token('CK-CODE-REDIRECT', 'Change redirect_uri', [
    { part: 'form', op: 'set', name: 'redirect_uri', value: 'https://mallory.example/callback' },
  ]),
  token('CK-CODE-PRESENT', 'Leave out the code', [{ part: 'form', op: 'remove', name: 'code' }]),
  token('CK-CLIENT-AUTH', 'Pose as PaperKite’s web server', [
    { part: 'form', op: 'set', name: 'client_id', value: 'paperkite-web' },
  ]),
  token('CK-CLIENT-ONE-METHOD', 'Send a secret in two places', [
    { part: 'form', op: 'add', name: 'client_secret', value: 'guess' },
    { part: 'header', op: 'add', name: 'Authorization', value: 'Basic cGFwZXJraXRlLXdlYjpndWVzcw==' },
  ]),
  token('CK-CLIENT-METHOD', 'Send a secret in the wrong place', [
    { part: 'form', op: 'set', name: 'client_id', value: 'paperkite-web' },
    { part: 'form', op: 'add', name: 'client_secret', value: 'pk-secret' },
  ]),
  token('CK-GRANT-ALLOWED', 'Pose as the TV app', [
    { part: 'form', op: 'set', name: 'client_id', value: 'kiteframe-tv' },
  ]),
  token('CK-GRANT-TYPE', 'Use an unknown grant_type', [
    { part: 'form', op: 'set', name: 'grant_type', value: 'please' },
  ]),
  token('CK-PARAMS-ONCE', 'Send client_id twice', [
    { part: 'form', op: 'add', name: 'client_id', value: 'mallory-postcards' },
  ]),
  token('CK-TOKEN-METHOD', 'Use GET', [{ part: 'method', op: 'set', value: 'GET' }]),
  token('CK-TOKEN-FORM', 'Call the body JSON', [
    { part: 'header', op: 'set', name: 'Content-Type', value: 'application/json' },
  ]),

  tokens('CK-IDT-SIG', 'Change the name in the ID token', [
    { part: 'claim', op: 'set', name: 'name', value: 'Mallory' },
  ]),
  tokens('CK-IDT-ALG', 'Set alg to none', [{ part: 'claim', op: 'set', name: 'header.alg', value: 'none' }]),
  tokens('CK-IDT-AUD', 'Swap in an ID token for another app', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-other-app' },
  ]),
  tokens('CK-IDT-ISS', 'Swap in an ID token of another issuer', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-other-issuer' },
  ]),
  tokens('CK-IDT-NONCE', 'Swap in an ID token of another login', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-other-login' },
  ]),
  tokens('CK-IDT-EXP', 'Swap in yesterday’s ID token', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-yesterday' },
  ]),
  tokens('CK-IDT-IAT', 'Swap in an ID token from tomorrow', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-tomorrow' },
  ]),
  tokens('CK-IDT-AT-HASH', 'Change the access token', [
    { part: 'json', op: 'set', name: 'access_token', value: 'mallorys-access-token' },
  ]),
  tokens('CK-IDT-FORMAT', 'Damage the ID token', [
    { part: 'json', op: 'set', name: 'id_token', value: 'not.a.token' },
  ]),
  tokens('CK-IDT-PRESENT', 'Leave out the ID token', [{ part: 'json', op: 'remove', name: 'id_token' }]),
  tokens('CK-TOKEN-RESPONSE', 'Use an unknown token_type', [
    { part: 'json', op: 'set', name: 'token_type', value: 'mac' },
  ]),
  tokens('CK-TOKEN-STATUS', 'Let the server fail', [{ part: 'status', op: 'set', value: '503' }]),

  userinfo('CK-SUB-MATCH', 'Swap in Mallory’s access token', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-mallory' },
  ]),
  userinfo('CK-AT-PRESENT', 'Leave out the access token', [
    { part: 'header', op: 'remove', name: 'Authorization' },
  ]),
  userinfo('CK-AT-VALID', 'Wait an hour first', [], { event: { type: 'CLOCK', seconds: hour } }),
  userinfo('CK-AT-VALID', 'Send the ID token instead', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'id-token' },
  ]),
  userinfo('CK-AT-AUD', 'Swap in a token for the photo API', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-photos' },
  ]),
  userinfo('CK-AT-SCOPE', 'Swap in a token without openid', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-no-openid' },
  ]),
  userinfo('CK-AT-FORMAT', 'Put two tokens into the header', [
    { part: 'header', op: 'set', name: 'Authorization', value: 'Bearer one, Bearer two' },
  ]),
  profile('CK-USERINFO-RESPONSE', 'Let the server fail', [{ part: 'status', op: 'set', value: '503' }]),
]
