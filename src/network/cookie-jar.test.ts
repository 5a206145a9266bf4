import { describe, expect, it } from 'vitest'
import { type Cookie, cookiesFor, siteOf, withCookies } from './cookie-jar.ts'

const at = 'https://id.skyalbum.example/login'
const jarOf = (...lines: string[]) => withCookies([], at, answer(...lines))
const answer = (...lines: string[]) => ({
  status: 200,
  headers: lines.map((line) => ['Set-Cookie', line] as const),
  body: '',
})
const names = (jar: readonly Cookie[], method: string, url: string, crossSite: boolean) =>
  cookiesFor(jar, { method, url }, crossSite).map(([name]) => name)

const three = jarOf(
  's=1; Secure; SameSite=Strict',
  'l=1; Secure; SameSite=Lax',
  'n=1; Secure; SameSite=None',
  'plain=1',
)

describe('SameSite (RFC 6265bis §5.5)', () => {
  it.each([
    ['GET', false, ['s', 'l', 'n', 'plain']],
    ['POST', false, ['s', 'l', 'n', 'plain']],
    ['GET', true, ['l', 'n', 'plain']],
    // A form_post answer from another site: the famous bug.
    ['POST', true, ['n']],
  ])('%s, across sites: %s', (method, crossSite, wanted) => {
    expect(names(three, method, at, crossSite)).toEqual(wanted)
  })

  it('None without Secure is no cookie at all', () => {
    expect(jarOf('a=1; SameSite=None')).toEqual([])
  })

  it.each([
    ['__Host-a=1; Secure; Path=/', 1],
    ['__Host-a=1; Path=/', 0],
    ['__Host-a=1; Secure', 0],
    ['__Host-a=1; Secure; Path=/app', 0],
    ['__Host-a=1; Secure; Path=/; Domain=skyalbum.example', 0],
    ['__Secure-a=1; Path=/', 0],
    ['__Host-Http-a=1; Secure; Path=/; HttpOnly', 1],
    ['__Host-Http-a=1; Secure; Path=/', 0],
    ['__host-http-a=1; Secure; Path=/', 0],
    ['__Other-a=1', 1],
  ])('%s: a name with a prefix must keep what it promises (RFC 6265bis §4.1.3)', (line, count) => {
    expect(jarOf(line)).toHaveLength(count)
  })

  it('counts a sub-domain as the same site, whatever the port', () => {
    expect(siteOf('id.skyalbum.example')).toBe(siteOf('api.skyalbum.example:8443'))
    expect(siteOf('paperkite.example')).not.toBe(siteOf('skyalbum.example'))
  })
})

describe('the jar (RFC 6265 §5.2, §5.3, §5.4)', () => {
  it('gives a cookie to its own host alone', () => {
    expect(names(three, 'GET', 'https://skyalbum.example/', false)).toEqual([])
    expect(names(three, 'GET', 'https://evil.id.skyalbum.example/', false)).toEqual([])
  })

  it('sends Secure cookies over https only, and takes none over http', () => {
    expect(names(three, 'GET', 'http://id.skyalbum.example/', false)).toEqual(['plain'])
    expect(
      withCookies([], 'http://id.skyalbum.example/', answer('a=1; Secure', 'b=1')).map(({ name }) => name),
    ).toEqual(['b'])
  })

  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a/', '/a/b', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
  ])('a cookie for %s goes to %s: %s', (path, to, sent) => {
    const jar = jarOf(`a=1; Path=${path}`)
    expect(names(jar, 'GET', `https://id.skyalbum.example${to}`, false).length === 1).toBe(sent)
  })

  it('replaces a cookie of the same name and path, and keeps others', () => {
    const jar = withCookies(jarOf('a=1; Path=/', 'a=2; Path=/x', 'b=3'), at, answer('a=9; Path=/'))
    expect(jar.map(({ value, path }) => `${value} ${path}`)).toEqual(['2 /x', '3 /', '9 /'])
  })

  it('removes a cookie with Max-Age=0 or a negative one', () => {
    for (const age of ['0', '-1'])
      expect(withCookies(three, at, answer(`l=; Max-Age=${age}`)).map(({ name }) => name)).toEqual([
        's',
        'n',
        'plain',
      ])
    expect(withCookies(three, at, answer('l=2; Max-Age=60'))).toHaveLength(4)
  })

  it('keeps everything behind the first = as the value, and reads attributes in any letters', () => {
    expect(jarOf('a=b=c; HTTPONLY; sEcUrE; samesite=STRICT')[0]).toEqual({
      host: 'id.skyalbum.example',
      name: 'a',
      value: 'b=c',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    })
  })
})
