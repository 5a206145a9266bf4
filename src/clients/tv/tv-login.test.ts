import { describe, expect, it } from 'vitest'
import { Bench, json } from '#clients/testing/context.ts'
import { tvConfig } from '#clients/testing/tv.ts'
import { tvWithLogin } from './tv-login.ts'

const app = tvWithLogin({ ...tvConfig, issuer: 'https://as.example', jwksUri: 'https://as.example/jwks' })
const waiting = { ...app.fresh(), deviceCode: 'dc' }
const tokens = { access_token: 'at', token_type: 'Bearer' }

describe('a TV that takes an ID token for a login', () => {
  it('wants one in the answer', () => {
    const bench = new Bench()
    expect([app.take('token', json(tokens), waiting, bench).ok, bench.refusedBy]).toEqual([
      false,
      'CK-IDT-PRESENT',
    ])
  })

  it('is patient like any other TV', () => {
    const bench = new Bench()
    const answer = json({ error: 'authorization_pending' }, 400)
    expect([app.take('token', answer, waiting, bench).ok, bench.checks]).toEqual([true, []])
  })

  it('forgets everything where the token is no good', () => {
    const bench = new Bench()
    const { state } = app.take('token', json({ ...tokens, id_token: 'not.a.token' }), waiting, bench)
    const judged = app.judge('id-token', state, bench)
    expect([judged.ok, bench.refusedBy]).toEqual([false, 'CK-IDT-FORMAT'])
    expect(judged.state).toEqual({ interval: 5, failed: 'The ID token is damaged.' })
  })
})
