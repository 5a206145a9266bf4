import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { Api, start } from '#servers/resource/testing/api.ts'
import { dayOf } from './day.ts'

describe('the API', () => {
  it('gives photos for a good token, by any spelling of the scheme (RFC 9110 11.1)', () => {
    const api = new Api()
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const answer = api.call('/v1/photos?album=picnic', `${scheme} good`)
      expect(JSON.parse(answer.body)).toEqual({ album: 'picnic', photos: [{ id: 7, name: 'lake.jpg' }] })
      expect(header(answer, 'cache-control')).toBe('no-store')
    }
    expect(api.call('/v1/photos', 'Bearer good').status).toBe(200)
    expect(JSON.parse(api.call('/v1/photos/7', 'Bearer good').body).name).toBe('lake.jpg')
    expect(api.call('/v1/photos/7', 'Bearer delete', 'DELETE').status).toBe(204)
    expect(api.call('/v1/photos/7', 'Bearer good').status).toBe(404)
  })

  it('gives numbers and its own name to an app without a user', () => {
    const api = new Api()
    expect(JSON.parse(api.call('/v1/partner/usage?day=yesterday', 'Bearer job').body)).toEqual({
      day: dayOf(start - 86_400),
      prints: 412,
    })
    expect(api.call('/v1/usage?day=x', 'Bearer job').status).toBe(400)
    expect(JSON.parse(api.call('/api/me', 'Bearer job').body)).toMatchObject({
      sub: 'client:job',
      client_id: 'job',
    })
    expect(JSON.parse(api.call('/api/me', 'Bearer good').body)).toMatchObject({ sub: 'u-1', name: 'Alice' })
  })

  it.each([
    ['/v1/photos?album=masks', 'good', 404],
    ['/v1/photos?album=nothing', 'good', 404],
    ['/v1/photos/66', 'good', 404],
    ['/v1/photos/99', 'good', 404],
    ['/v1/photos', 'job', 403],
  ])('CK-AT-USER: %s with %s: %i', (path, token, status) => {
    const api = new Api()
    expect([api.call(path, `Bearer ${token}`).status, api.refusedBy]).toEqual([status, 'CK-AT-USER'])
  })
})
