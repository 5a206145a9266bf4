import { describe, expect, it } from 'vitest'
import { formTarget } from '#network/page-form.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { clientCredentials } from '#servers/authorization/parts/client-credentials.ts'
import {
  apiScope,
  backDoor,
  type Fields,
  from,
  newBackDesk,
  told,
} from '#servers/authorization/testing/back-desk.ts'
import { redemption } from '#servers/authorization/testing/codes.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { get, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { wide } from '#servers/authorization/testing/wide.ts'

const summer = { type: 'print', album: 'summer', actions: ['print', 'frame'] }
const winter = { type: 'print', album: 'winter' }
const detailTypes = {
  print: {
    meaning: 'print photos',
    fields: { actions: 'texts', album: 'text', paper: 'any' },
    required: ['album'],
  },
} as const

const deskOf = () => newBackDesk({ ...wide, ...backDoor, detailTypes })
const written = (details: unknown) => ({ authorization_details: JSON.stringify(details) })

/** The token request for a code that Alice allowed these rights with. */
function codeWith(desk: Desk, details: readonly object[]): Fields {
  const request = { ...web, scope: apiScope, prompt: 'consent', ...written(details) }
  const visitor = new Visitor(desk)
  visitor.open(get('/authorize', request).url)
  visitor.submit(alice)
  expect(formTarget(visitor.agent)).toContain('/consent')
  const { code = '' } = returned(locationOf(visitor.submit({ decision: 'allow' }))).params
  return redemption(request, code)
}

const ask = (desk: Desk, fields: Fields, client = 'web-basic') =>
  told(desk.ask(from(client, '/token', fields)))
const keptFor = (desk: Desk, { access_token }: JsonObject) =>
  desk.store.accessTokens.get(String(access_token))?.authorizationDetails

describe('authorization_details of a token request (RFC 9396 §6)', () => {
  it.each<[string, unknown]>([
    ['the same', [summer, winter]],
    ['one of two', [winter]],
    ['fewer actions', [{ ...summer, actions: ['frame'] }]],
    ['members in another order', [{ album: 'winter', type: 'print' }]],
  ])('may be %s: the access token has just that, and the refresh token still has all', (_what, details) => {
    const desk = deskOf()
    const first = ask(desk, { ...codeWith(desk, [summer, winter]), ...written(details) })
    expect([desk.refusedBy, first.status]).toEqual([undefined, 200])
    expect(first.body.authorization_details).toEqual(details)
    expect(keptFor(desk, first.body)).toEqual(details)
    const refreshing = { grant_type: 'refresh_token', refresh_token: String(first.body.refresh_token) }
    const second = ask(desk, refreshing)
    expect(second.body.authorization_details).toEqual([summer, winter])
    const third = ask(desk, {
      ...refreshing,
      refresh_token: String(second.body.refresh_token),
      ...written(details),
    })
    expect(third.body.authorization_details).toEqual(details)
  })

  it.each<[string, string, string]>([
    ['no JSON', 'CK-RAR-FORM', '{'],
    ['no array', 'CK-RAR-FORM', '{"type":"print"}'],
    ['nothing at all', 'CK-RAR-FORM', '[]'],
    ['a detail without a type', 'CK-RAR-FORM', '[{"album":"summer"}]'],
    ['another type', 'CK-RAR-GRANTED', '[{"type":"delete","album":"summer"}]'],
    ['another album', 'CK-RAR-GRANTED', '[{"type":"print","album":"spring"}]'],
    ['one detail too many', 'CK-RAR-GRANTED', JSON.stringify([summer, { ...winter, album: 'spring' }])],
    ['more actions', 'CK-RAR-GRANTED', JSON.stringify([{ ...summer, actions: ['print', 'sell'] }])],
    ['no action, which is no less', 'CK-RAR-GRANTED', JSON.stringify([{ ...summer, actions: [] }])],
    ['a limit left out', 'CK-RAR-GRANTED', JSON.stringify([{ type: 'print', album: 'summer' }])],
    ['a field more', 'CK-RAR-GRANTED', JSON.stringify([{ ...winter, paper: 'gold' }])],
  ])('are refused for %s, and the code stays good', (_what, check, authorization_details) => {
    const desk = deskOf()
    const redeeming = codeWith(desk, [summer, winter])
    expect(ask(desk, { ...redeeming, authorization_details })).toMatchObject({
      status: 400,
      error: 'invalid_authorization_details',
    })
    expect(desk.refusedBy).toBe(check)
    expect(ask(desk, redeeming).body.authorization_details).toEqual([summer, winter])
  })

  it.each<[string, string, Fields]>([
    ['client credentials', 'service', { grant_type: 'client_credentials' }],
    ['a password', 'legacy', { grant_type: 'password', username: alice.username, password: alice.password }],
  ])('cannot be had for %s: nobody granted any', (_what, client, fields) => {
    expect(ask(deskOf(), { ...fields, ...written([winter]) }, client).error).toBe(
      'invalid_authorization_details',
    )
    expect(ask(deskOf(), fields, client).status).toBe(200)
  })

  it('bind an exchanged token too (RFC 8693), which has those of its subject otherwise', () => {
    const desk = deskOf()
    const { access_token } = ask(desk, codeWith(desk, [summer, winter])).body
    const exchange = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: String(access_token),
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    }
    expect(ask(desk, exchange).body.authorization_details).toEqual([summer, winter])
    const less = ask(desk, { ...exchange, ...written([winter]) }).body
    expect(less.authorization_details).toEqual([winter])
    expect(keptFor(desk, less)).toEqual([winter])
    const more = { ...exchange, subject_token: String(less.access_token), ...written([summer]) }
    expect(ask(desk, more).error).toBe('invalid_authorization_details')
  })

  it('mean nothing to a server without RFC 9396 (RFC 6749 §3.2)', () => {
    const fields = { grant_type: 'client_credentials', ...written([winter]) }
    const { status, body } = ask(newBackDesk({ parts: [clientCredentials] }), fields, 'service')
    expect(status).toBe(200)
    expect(body).not.toHaveProperty('authorization_details')
  })
})
