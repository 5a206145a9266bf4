import type { Participant } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'

/** The cast and the arrows of `pkce-login`, for tests of the layout. */
export const participants: readonly Participant[] = [
  { id: 'lina', name: 'Lina', note: 'the user', role: 'user' },
  { id: 'mobile', name: 'PaperKite Mobile', note: 'client, public', role: 'client' },
  { id: 'browser', name: 'Browser', note: 'on her phone', role: 'browser' },
  { id: 'skyid', name: 'SkyAlbum ID', note: 'authorization server', role: 'as' },
]

export const titles = [
  'Lina taps "Log in"',
  'The app makes a verifier and a challenge',
  'The app opens /authorize with the challenge',
  'SkyAlbum ID shows its login page',
  'Lina logs in and agrees',
  'SkyAlbum ID stores the challenge and returns a code',
  'The app sends code + verifier',
  'SkyAlbum ID compares the hash',
  'SkyAlbum ID answers with tokens',
  'PaperKite checks the ID token',
  'Lina is logged in',
].map((title, i) => ({ n: i + 1, title }))

type Given = Omit<ArrowView, 'key' | 'state'>

const given: readonly Given[] = [
  { step: 1, from: 'lina', to: 'mobile', channel: 'human', label: 'taps “Log in”' },
  { step: 2, from: 'mobile', to: 'skyid', channel: 'direct', label: 'GET openid-configuration', minor: true },
  { step: 2, from: 'mobile', to: 'mobile', channel: 'local', label: 'code_verifier → code_challenge' },
  {
    step: 3,
    from: 'mobile',
    to: 'skyid',
    via: 'browser',
    channel: 'front',
    label: 'GET /authorize',
    carries: 'challenge',
  },
  { step: 4, from: 'skyid', to: 'browser', channel: 'front', label: 'login page', carries: 'session' },
  { step: 5, from: 'lina', to: 'skyid', channel: 'human', label: 'user name, password', carries: 'password' },
  { step: 5, from: 'lina', to: 'skyid', channel: 'human', label: 'Allow' },
  {
    step: 6,
    from: 'skyid',
    to: 'mobile',
    via: 'browser',
    channel: 'front',
    label: '303 …?code=…&state=…',
    carries: 'code',
  },
  { step: 7, from: 'mobile', to: 'skyid', channel: 'direct', label: 'POST /token', carries: 'code' },
  { step: 8, from: 'skyid', to: 'skyid', channel: 'local', label: 'SHA256(code_verifier) = code_challenge?' },
  {
    step: 9,
    from: 'skyid',
    to: 'mobile',
    channel: 'direct',
    label: '200 id_token, access_token',
    carries: 'id-token',
  },
  { step: 10, from: 'mobile', to: 'skyid', channel: 'direct', label: 'GET /jwks', minor: true },
  { step: 10, from: 'mobile', to: 'mobile', channel: 'local', label: 'checks the ID token' },
  { step: 11, from: 'mobile', to: 'skyid', channel: 'direct', label: 'GET /userinfo', minor: true },
  { step: 11, from: 'mobile', to: 'lina', channel: 'human', label: '“Hello, Lina”' },
]

/** The arrows as they are when `step` is the one looked at; 0 is before everything. */
export function arrowsAt(step: number): ArrowView[] {
  return given.map((arrow, i) => ({
    ...arrow,
    key: `${arrow.step}.${i}`,
    state: arrow.step === step ? 'live' : arrow.step < step ? 'past' : 'ghost',
  }))
}
