import { apiAnswerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { twoFormsBreaks } from '#flows/kit/breaks/person.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { signedBreaks } from './signed-breaks.ts'

const asked = breaksOf('request_token', 'request')
const given = breaksOf('request_token', 'response')
const authorize = breaksOf('authorize', 'request')
const firstPage = breaksOf('authorize', 'response')
const loginPage = breaksOf('login-page', 'request')
const consent = breaksOf('consent', 'request')
const ready = breaksOf('ready', 'request')
const exchange = breaksOf('access_token', 'request')
const photos = breaksOf('photos', 'request')
const photosAnswer = breaksOf('photos', 'response')

const unsigned = { event: { type: 'SWITCH', id: 'CK-CONSUMER-SIG', to: 'off' } } as const

/**
 * One press each, and one check each that must be the first to refuse: a test plays them all. Whatever is changed in a
 * signed request after it was signed breaks its signature first; what the signature cannot see is tried in other ways.
 */
export const quickBreaks: readonly QuickBreak[] = [
  asked('CK-CONSUMER-SIG', 'Let Lina come back to Mallory', [
    {
      part: 'header',
      op: 'set',
      name: 'authorization/oauth_callback',
      value: 'https://mallory.example/ready',
    },
  ]),
  asked('CK-TIMESTAMP', 'Send it twice, with one nonce', [], { times: 2 }),
  given('CK-TIMESTAMP', 'Let it arrive ten minutes late', [], { event: { type: 'CLOCK', seconds: 600 } }),
  asked('CK-O1-CALLBACK', 'Leave out the callback, as in 2007', [
    { part: 'header', op: 'remove', name: 'authorization/oauth_callback' },
  ]),
  ...signedBreaks,
  given('CK-O1-CONFIRMED', 'Answer as a server of 2007', [
    { part: 'form', op: 'remove', name: 'oauth_callback_confirmed' },
  ]),
  given('CK-O1-STATUS', 'Let the server fail', [{ part: 'status', op: 'set', value: '503' }]),
  given('CK-O1-ANSWER', 'Leave out the token', [{ part: 'form', op: 'remove', name: 'oauth_token' }]),

  authorize('CK-O1-AUTHORIZE-TOKEN', 'Change the request token', [
    { part: 'query', op: 'set', name: 'oauth_token', value: 'made-up' },
  ]),
  firstPage('CK-O1-APPROVED', 'Come back before Lina was asked', [
    { part: 'url', op: 'set', value: 'https://paperkite.example/ready' },
    { part: 'query', op: 'add', name: 'oauth_verifier', value: 'a-guess' },
  ]),
  loginPage('CK-INTERACTION', 'Open the page in another browser', [
    { part: 'cookie', op: 'remove', name: 'o1_interaction' },
  ]),
  ...twoFormsBreaks,
  consent('CK-LOGGED-IN', 'Lose the login cookie', [{ part: 'cookie', op: 'remove', name: 'as_session' }]),

  ready('CK-O1-SESSION', 'Open the link in another browser', [
    { part: 'cookie', op: 'remove', name: 'session' },
  ]),
  ready('CK-O1-SESSION', 'Bring the token of another request', [
    { part: 'query', op: 'set', name: 'oauth_token', value: 'mallorys-request' },
  ]),
  ready('CK-VERIFIER-1A', 'Bring the verifier of another person', [
    { part: 'query', op: 'set', name: 'oauth_verifier', value: 'mallorys-verifier' },
  ]),
  ready('CK-O1-VERIFIER-CAME', 'Lose the verifier on the way', [
    { part: 'query', op: 'remove', name: 'oauth_verifier' },
  ]),
  ready('CK-CALLBACK-ONCE', 'Put in a second verifier', [
    { part: 'query', op: 'add', name: 'oauth_verifier', value: 'mallorys-verifier' },
  ]),
  ready('CK-O1-ALLOWED', 'Turn it into a refusal', [
    { part: 'query', op: 'add', name: 'oauth_problem', value: 'permission_denied' },
  ]),

  exchange('CK-TEMP-USED', 'Send it twice', [], { times: 2 }),
  exchange('CK-O1-TOKEN', 'Wait ten minutes first', [], { event: { type: 'CLOCK', seconds: 600 } }),
  exchange('CK-CONSUMER-SIG', 'Change the verifier', [
    { part: 'header', op: 'set', name: 'authorization/oauth_verifier', value: 'a-guess' },
  ]),

  photos('CK-CONSUMER-SIG', 'Ask for another album', [
    { part: 'query', op: 'set', name: 'album', value: 'masks' },
  ]),
  photos('CK-CONSUMER-SIG', 'Change GET to DELETE', [{ part: 'method', op: 'set', value: 'DELETE' }]),
  photos('CK-TIMESTAMP', 'Send a recorded request again', [], { times: 2 }),
  photosAnswer('CK-TIMESTAMP', 'Let it arrive ten minutes late', [], {
    event: { type: 'CLOCK', seconds: 600 },
  }),
  photos('CK-O1-TOKEN', 'Send another token', [
    { part: 'header', op: 'set', name: 'authorization/oauth_token', value: 'made-up' },
  ]),
  photos(
    'CK-AT-SCOPE',
    'Delete a photo, and check no signature',
    [
      { part: 'method', op: 'set', value: 'DELETE' },
      { part: 'url', op: 'set', value: 'https://api.skyalbum.example/v1/photos/7' },
    ],
    unsigned,
  ),
  photos(
    'CK-AT-USER',
    'Ask for Mallory’s photo, and check no signature',
    [{ part: 'url', op: 'set', value: 'https://api.skyalbum.example/v1/photos/66' }],
    unsigned,
  ),
  ...apiAnswerBreaks('photos'),
]
