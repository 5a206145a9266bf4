import { describe, expect, it } from 'vitest'
import { parseObject } from '#protocol/jwt.ts'
import type { Feature } from '#servers/authorization/features.ts'
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

  it.each<[Feature, string]>([
    ['par', 'pushed_authorization_request_endpoint'],
    ['logout', 'end_session_endpoint'],
    ['registration', 'registration_endpoint'],
    ['jarm', 'authorization_signing_alg_values_supported'],
    ['request_object', 'request_parameter_supported'],
    ['claims', 'claims_parameter_supported'],
    ['rar', 'authorization_details_types_supported'],
    ['device', 'device_authorization_endpoint'],
    ['revocation', 'revocation_endpoint'],
    ['introspection', 'introspection_endpoint'],
    ['dpop', 'dpop_signing_alg_values_supported'],
  ])('%s brings %s, and leaves with it', (feature, name) => {
    expect(all).toHaveProperty(name)
    const features = wide.features?.filter((one) => one !== feature) ?? []
    expect(read(new Desk({ ...wide, features }))).not.toHaveProperty(name)
  })
})
