import { describe, expect, it } from 'vitest'
import { Desk, fieldsOf, verifierOf } from '#servers/oauth1/testing/desk.ts'

describe('RFC 5849 2.3: the exchange', () => {
  it.each([
    ['no verifier', undefined, 400, 'parameter_absent'],
    ['a wrong verifier', 'wrong', 401, 'verifier_invalid'],
  ])('refuses %s', (_what, verifier, status, code) => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary()
    desk.decide(token)
    const answer = desk.exchange(token, tokenSecret, verifier)
    expect([answer.status, fieldsOf(answer.body).oauth_problem, desk.refusedBy]).toEqual([
      status,
      code,
      'CK-VERIFIER-1A',
    ])
  })

  it('lets nobody guess a verifier', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary()
    const verifier = verifierOf(desk.decide(token))
    for (let n = 0; n < 5; n++) desk.exchange(token, tokenSecret, `guess ${n}`)
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(401)
  })

  it('refuses before the user has decided, a second time, another app, a wrong secret, an unknown token', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary()
    expect(fieldsOf(desk.exchange(token, tokenSecret, 'guess').body)).toEqual({
      oauth_problem: 'permission_unknown',
    })
    const verifier = verifierOf(desk.decide(token))
    const params = desk.params({ oauth_token: token, oauth_verifier: verifier }, 'other')
    const stolen = desk.signed('/oauth1/access_token', params, { tokenSecret, secret: 'other-secret%&' })
    expect(fieldsOf(desk.ask(stolen).body)).toEqual({ oauth_problem: 'token_rejected' })
    expect(fieldsOf(desk.exchange(token, 'wrong', verifier).body)).toEqual({
      oauth_problem: 'signature_invalid',
    })
    expect(fieldsOf(desk.exchange('made-up', '', verifier).body)).toEqual({ oauth_problem: 'token_rejected' })
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(200)
    expect(fieldsOf(desk.exchange(token, tokenSecret, verifier).body)).toEqual({
      oauth_problem: 'token_used',
    })
    expect(desk.refusedBy).toBe('CK-TEMP-USED')
    desk.switches = { 'CK-TEMP-USED': 'off' }
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(200)
  })
})
