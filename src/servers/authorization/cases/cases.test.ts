import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { web } from '#servers/authorization/testing/requests.ts'
import authorization from './authorization.json'
import { atToken, atUserinfo } from './back.ts'
import type { Case, Seen } from './case.ts'
import controls from './controls.json'
import { atAuthorize } from './front.ts'
import token from './token.json'
import userinfo from './userinfo.json'

const all = [...authorization, ...token, ...userinfo, ...controls] as readonly Case[]

function run(one: Case): Seen {
  const { base } = one.mutation
  return base.startsWith('authz.') ? atAuthorize(one) : base === 'userinfo' ? atUserinfo(one) : atToken(one)
}

/** The answers that conform, and what has to stand in the one that was given. */
function judge({ expected }: Case, seen: Seen): void {
  expect([expected.delivery, expected.or_delivery]).toContain(seen.delivery)
  const caching = header(seen.response, 'cache-control')
  if (expected.no_store) expect(caching).toBe('no-store')
  if (seen.delivery === 'accepted') expect(seen.response.status).toBeLessThan(400)
  else refused(expected, seen)
}

function refused(expected: Case['expected'], seen: Seen): void {
  expect([expected.status].flat()).toContain(seen.response.status)
  expect([expected.error].flat()).toContain(seen.error)
  const scheme = expected.www_authenticate ?? expected.scheme
  if (scheme) expect(header(seen.response, 'www-authenticate')).toMatch(new RegExp(`^${scheme} `))
  expect(header(seen.response, 'location') !== undefined).toBe(seen.delivery === 'redirect')
  expect(seen.in).toBe(seen.delivery === 'redirect' ? expected.in : undefined)
  if (seen.delivery === 'redirect') expect(seen.params?.state).toBe(web.state)
  for (const name of expected.absent ?? []) expect(seen.params).not.toHaveProperty(name)
}

describe('cases of the law book', () => {
  it.each(all.map((one) => [one.id, one.description, one.clause, one] as const))(
    '%s: %s (%s)',
    (_id, _description, _clause, one) => judge(one, run(one)),
  )
})
