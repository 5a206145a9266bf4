import { describe, expect, it } from 'vitest'
import { parseObject } from '#protocol/jwt.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { authorizationDetails } from '#servers/authorization/parts/authorization-details.ts'
import { claims } from '#servers/authorization/parts/claims.ts'
import { device } from '#servers/authorization/parts/device.ts'
import { dpop } from '#servers/authorization/parts/dpop.ts'
import { todaysParts } from '#servers/authorization/parts/every-part.ts'
import { introspection } from '#servers/authorization/parts/introspection.ts'
import { jarm } from '#servers/authorization/parts/jarm.ts'
import { logout } from '#servers/authorization/parts/logout.ts'
import { pushedRequests } from '#servers/authorization/parts/pushed-requests.ts'
import { registration } from '#servers/authorization/parts/registration.ts'
import { requestObjects } from '#servers/authorization/parts/request-objects.ts'
import { revocation } from '#servers/authorization/parts/revocation.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get } from '#servers/authorization/testing/requests.ts'
import { wide } from '#servers/authorization/testing/wide.ts'

const read = (desk: Desk) => parseObject(desk.ask(get('/.well-known/openid-configuration')).body) ?? {}
const all = read(new Desk(wide))

describe('metadata of a server with more to offer (RFC 8414 §2)', () => {
  it('names endpoints that answer, and has no empty list (Discovery §4.2)', () => {
    const endpoints = Object.entries(all).filter(([name]) => name.endsWith('_endpoint'))
    expect(endpoints.length).toBeGreaterThan(8)
    for (const [name, url] of endpoints)
      expect(new Desk(wide).ask({ ...get(''), url: String(url) }).status, name).not.toBe(404)
    expect(Object.values(all).filter((value) => Array.isArray(value) && value.length === 0)).toEqual([])
  })

  it('names response types and modes, and the grant that belongs to them', () => {
    expect(all.response_types_supported).toEqual([
      ...['code', 'id_token', 'id_token token', 'code id_token', 'code token', 'code id_token token'],
    ])
    expect(all.response_modes_supported).toEqual([
      ...['query', 'fragment', 'form_post', 'query.jwt', 'fragment.jwt', 'form_post.jwt', 'jwt'],
    ])
    expect(all.grant_types_supported).toContain('implicit')
  })

  it.each<[string, ServerPart]>([
    ['pushed_authorization_request_endpoint', pushedRequests],
    ['end_session_endpoint', logout],
    ['registration_endpoint', registration],
    ['authorization_signing_alg_values_supported', jarm],
    ['request_parameter_supported', requestObjects],
    ['claims_parameter_supported', claims],
    ['authorization_details_types_supported', authorizationDetails],
    ['device_authorization_endpoint', device],
    ['revocation_endpoint', revocation],
    ['introspection_endpoint', introspection],
    ['dpop_signing_alg_values_supported', dpop],
  ])('%s comes with its part, and leaves with it', (name, part) => {
    expect(all).toHaveProperty(name)
    const parts = todaysParts.filter((one) => one !== part)
    expect(parts).toHaveLength(todaysParts.length - 1)
    expect(read(new Desk({ ...wide, parts }))).not.toHaveProperty(name)
    expect(read(new Desk({ ...wide, parts: [part] }))).toHaveProperty(name)
  })
})
