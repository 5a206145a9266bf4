import { describe, expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { queryOf } from '#network/http.ts'
import { mobile } from '#world/cast.ts'
import { worldAt } from '#world/play.ts'
import { nativeApp } from './native-app.ts'
import type { NativeAppState } from './state.ts'

const app = nativeApp(mobile)
const context = { now: 0, random: () => '', switches: {}, report: () => undefined }
const at = (presses: number) =>
  worldAt(flow, runOf('pkce-login', nexts(presses))).apps.get('mobile') as NativeAppState
const [waiting, done] = [at(6), at(12)]

describe('what the app sends', () => {
  it('is state, nonce and an S256 challenge in the front, the verifier and no secret at the back (RFC 7636 §4.3, §4.5)', () => {
    const front = Object.fromEntries(queryOf(app.build('authorize', waiting, context).url))
    expect(front).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      client_id: mobile.client_id,
    })
    expect(Object.keys(front).sort()).toEqual([
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    expect(app.build('token', done, context).body).not.toContain('secret')
    expect(app.build('authorize', waiting, context).url).not.toContain(waiting.transaction?.codeVerifier)
  })

  it('shows no markup that somebody else wrote', () => {
    const user = { iss: '', sub: '', name: '<img src=x onerror=alert(1)>' }
    expect(app.screen({ phase: 'hello', user, email: '<script>' })).not.toMatch(/<img|<script/)
  })
})
