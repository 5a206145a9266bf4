import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { newBackDesk } from '#servers/authorization/testing/back-desk.ts'
import { get } from '#servers/authorization/testing/requests.ts'

const routes = [
  ['/device_authorization', 'device', 'POST'],
  ['/device', 'device', 'GET, POST'],
  ['/revoke', 'revocation', 'POST'],
  ['/introspect', 'introspection', 'POST'],
] as const

describe('the addresses of the back door (RFC 9110 §15.5.5, §15.5.6)', () => {
  it.each(routes)('%s exists where %s is offered, and takes %s', (path, feature, methods) => {
    const desk = newBackDesk()
    for (const method of ['GET', 'POST', 'PUT', 'post']) {
      const response = desk.ask({ ...get(path), method })
      expect(response.status === 405, method).toBe(!methods.split(', ').includes(method))
      expect(header(response, 'allow')).toBe(response.status === 405 ? methods : undefined)
    }
    expect(newBackDesk({ parts: [] }).ask(get(path)).status, feature).toBe(404)
  })

  it('may be called by scripts, but for the page and the questions of servers (RFC 9700 §2.6)', () => {
    const open = routes.filter(
      ([path]) => newBackDesk().ask({ ...get(path), method: 'OPTIONS' }).status === 204,
    )
    expect(open.map(([path]) => path)).toEqual(['/device_authorization', '/revoke'])
  })
})

describe('the metadata of the back door (RFC 8414 §2)', () => {
  const grants = (differs = {}, switches = {}) => {
    const desk = newBackDesk(differs)
    desk.switches = switches
    return parseObject(desk.ask(get('/.well-known/openid-configuration')).body)?.grant_types_supported
  }

  it('names the grants that are offered, and passwords only under the policy of 2012', () => {
    expect(grants()).toContain('password')
    expect(grants({ passwordGrant: false })).not.toContain('password')
    expect(grants({ passwordGrant: false }, { 'CK-ROPC-DISABLED': 'off' })).toContain('password')
    expect(grants({ parts: [] })).toEqual(['authorization_code'])
  })
})
