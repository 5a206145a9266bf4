import { describe, expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { mobile } from '#world/cast.ts'
import { worldAt } from '#world/play.ts'
import { nativeApp } from './native-app.ts'
import type { NativeAppState } from './state.ts'
import { bench } from './testing.ts'

const app = nativeApp(mobile)
const waiting = worldAt(flow, runOf('pkce-login', nexts(6))).apps.get('mobile') as NativeAppState

describe('the callback (RFC 6749 §10.12, RFC 9207 §2.4)', () => {
  const good: readonly Pair[] = [
    ['code', 'c'],
    ['state', waiting.transaction?.state ?? ''],
    ['iss', mobile.issuer],
  ]
  const set = (name: string, value: string) =>
    good.map((pair): Pair => (pair[0] === name ? [name, value] : pair))
  const drop = (name: string) => good.filter(([key]) => key !== name)
  const open = (params: readonly Pair[], state = waiting, at = mobile.redirect_uri) => {
    const context = bench(0)
    const { ok } = app.open(`${at}?${encodeForm(params)}`, state, context)
    return [ok, context.refusedBy()]
  }

  it('is taken when everything fits', () => {
    expect(open(good)).toEqual([true, undefined])
    expect(open([...good, ['zorg', '1']])).toEqual([true, undefined])
  })

  it.each<[string, string, readonly Pair[]]>([
    ['two codes', 'CK-CALLBACK-ONCE', [...good, ['code', 'x']]],
    ['two states, both right', 'CK-CALLBACK-ONCE', [...good, ...good.slice(1, 2)]],
    ['another state', 'CK-STATE', set('state', 'x')],
    ['an empty state', 'CK-STATE', set('state', '')],
    ['no state', 'CK-STATE', drop('state')],
    ['another iss', 'CK-ISS-RFC9207', set('iss', 'https://id.mallory.example')],
    ['iss with a slash more', 'CK-ISS-RFC9207', set('iss', `${mobile.issuer}/`)],
    ['no iss, which was promised', 'CK-ISS-RFC9207', drop('iss')],
    ['an error', 'CK-AUTHZ-ERROR', [...drop('code'), ['error', 'access_denied']]],
    ['an error beside a code', 'CK-AUTHZ-ERROR', [...good, ['error', 'server_error']]],
    [
      'an error with a foreign state',
      'CK-STATE',
      [
        ['error', 'access_denied'],
        ['state', 'x'],
      ],
    ],
    ['no code', 'CK-CODE-CAME', drop('code')],
    ['an empty code', 'CK-CODE-CAME', set('code', '')],
    ['nothing', 'CK-STATE', []],
  ])('is refused with %s', (_what, check, params) => expect(open(params)).toEqual([false, check]))

  it.each([
    'com.mallory.steals:/callback',
    'example.paperkite2:/callback',
    'example.paperkite:/other',
    'example.paperkite:/callback/',
    'example.paperkite://callback',
    'https://id.skyalbum.example/authorize',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('is refused at "%s": that is not the address of this login (RFC 8252 §8.10)', (at) => {
    expect(open(good, waiting, at)).toEqual([false, 'CK-CALLBACK-URI'])
  })

  it('is refused where no login was started', () => {
    expect(open(good, app.fresh())).toEqual([false, 'CK-STATE'])
  })

  it('needs no iss of a server that promises none', () => {
    expect(open(drop('iss'), { ...waiting, metadata: {} })).toEqual([true, undefined])
  })
})
