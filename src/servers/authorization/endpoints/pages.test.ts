import { describe, expect, it } from 'vitest'
import { type HttpRequest, type HttpResponse, header, headers } from '#network/http.ts'
import { issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, native } from '#servers/authorization/testing/requests.ts'
import { Visitor } from '#servers/authorization/testing/visitor.ts'

const bob = { username: '<i>"bob"&', password: 'builder' }
const url = (more: object = {}) => get('/authorize', { ...native, ...more }).url

function pages(): Record<string, HttpResponse> {
  const visitor = new Visitor(new Desk())
  return {
    login: visitor.open(url({ login_hint: `"><script>alert(1)</script>` })),
    'failed login': visitor.submit({ username: `' onfocus='x"<img src=x>`, password: 'secret-guess' }),
    consent: visitor.submit(bob),
    error: visitor.open(
      get('/authorize', { client_id: '<script>', redirect_uri: 'javascript:alert(1)' }).url,
    ),
    'not found': visitor.open(`${issuer}/<script>alert(1)</script>`),
  }
}

describe.each(Object.entries(pages()))('the %s page', (name, page) => {
  it('lets no text become markup', () => {
    expect(page.body).not.toMatch(/<script|<img|<b>|<i>|onfocus='/)
  })

  it('cannot be framed, kept or named as a referrer (RFC 9700 §4.2.4, §4.16)', () => {
    expect(header(page, 'content-type')).toBe('text/html; charset=utf-8')
    expect(header(page, 'cache-control')).toBe('no-store')
    expect(header(page, 'referrer-policy')).toBe('no-referrer')
    expect(header(page, 'x-frame-options')).toBe('DENY')
    expect(header(page, 'content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
    expect(headers(page, 'access-control-allow-origin')).toEqual([])
  })

  it('has a form only where somebody is asked something', () => {
    expect(page.body.includes('<form')).toBe(['login', 'failed login', 'consent'].includes(name))
  })
})

describe('text from outside', () => {
  const { login, consent, 'failed login': failed } = pages()

  it('is shown as it is: the names of app and user, the hint, the failed user name', () => {
    expect(login?.body).toContain('&#60;b&#62;&#34;Kite&#34; &#38; Co&#39;s&#60;/b&#62;')
    expect(login?.body).toContain('value="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"')
    expect(failed?.body).toContain('value="&#39; onfocus=&#39;x&#34;&#60;img src=x&#62;"')
    expect(consent?.body).toContain('<strong>&#60;i&#62;&#34;bob&#34;&#38;</strong>')
  })

  it('never holds a password', () => {
    expect(failed?.body).not.toContain('secret-guess')
  })
})

describe('after a form with a password (RFC 9700 §4.12)', () => {
  it('goes on with 303, never 307', () => {
    const desk = new Desk()
    const statuses: number[] = []
    const watched = {
      ask: (request: HttpRequest) => {
        const response = desk.ask(request)
        if (request.method === 'POST') statuses.push(response.status)
        return response
      },
    }
    new Visitor(watched).logIn(url(), bob)
    expect(statuses).toEqual([303, 303])
  })
})
