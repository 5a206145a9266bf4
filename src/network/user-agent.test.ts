import { describe, expect, it } from 'vitest'
import { header } from './http.ts'
import { formTarget, hiddenFields } from './page-form.ts'
import { follow, navigate, newUserAgent, postForm, receive, redirectTarget } from './user-agent.ts'

const form = { username: 'lina', password: 'secret' }
const here = 'https://id.skyalbum.example/login'
const there = 'https://paperkite.example/callback'
const redirect = (status: number, location = there) => ({
  status,
  headers: [['Location', location] as const],
  body: '',
})
const cookies = (lines: string[]) => ({
  status: 200,
  headers: [['Content-Type', 'text/html'] as const, ...lines.map((line) => ['Set-Cookie', line] as const)],
  body: '<p>page</p>',
})

const blank = newUserAgent('browser')
const atLogin = receive(
  blank,
  navigate(blank, here),
  cookies([
    'lax=1; Secure; SameSite=Lax',
    'strict=1; Secure; SameSite=Strict',
    'none=1; Secure; SameSite=None',
  ]),
)
const posted = postForm(atLogin, here, Object.entries(form))

describe('redirects after a form (RFC 9110 §15.4, RFC 9700 §4.12)', () => {
  it.each([301, 302, 303])('%i goes on with GET and without the password', (status) => {
    const next = follow(atLogin, posted, redirect(status))
    expect(next).toMatchObject({ method: 'GET', url: there, body: '' })
    expect(JSON.stringify(next)).not.toContain('secret')
  })

  it.each([307, 308])('%i repeats the form, password and all, at the other place', (status) => {
    expect(follow(atLogin, posted, redirect(status))).toMatchObject({
      method: 'POST',
      url: there,
      body: posted.body,
    })
  })

  it.each([200, 204, 304, 400])('%i leads nowhere', (status) => {
    expect(redirectTarget(posted, redirect(status))).toBeUndefined()
  })

  it('needs a Location', () => {
    expect(redirectTarget(posted, { status: 303, headers: [], body: '' })).toBeUndefined()
  })

  it('gives a private-use scheme to the phone and does not follow it (RFC 8252 §7.1)', () => {
    expect(redirectTarget(posted, redirect(303, 'example.kite:/cb?code=1'))).toBe('example.kite:/cb?code=1')
    expect(follow(atLogin, posted, redirect(303, 'example.kite:/cb?code=1'))).toBeUndefined()
    expect(follow(atLogin, posted, redirect(303, 'javascript:alert(1)'))).toBeUndefined()
  })

  it.each([
    ['/consent?txn=1', 'https://id.skyalbum.example/consent?txn=1'],
    ['//mallory.example/x', 'https://mallory.example/x'],
  ])('reads %s against the page before it (RFC 3986 §4.2)', (location, url) => {
    expect(redirectTarget(posted, redirect(303, location))).toBe(url)
  })
})

describe('cookies of a navigation (RFC 6265bis §5.8.3)', () => {
  it.each([
    ['typed into the address bar', navigate(atLogin, here), 'lax=1; strict=1; none=1'],
    [
      'from a page of the same site',
      navigate(atLogin, here, ['https://www.skyalbum.example/']),
      'lax=1; strict=1; none=1',
    ],
    ['from another site', navigate(atLogin, here, [there]), 'lax=1; none=1'],
    ['a form of another site', postForm({ ...atLogin, url: there }, here, []), 'none=1'],
    ['to another host', navigate(atLogin, there), undefined],
    ['307 to another site', follow(atLogin, posted, redirect(307)), undefined],
    [
      'a redirect at home that a page of another site began',
      follow({ ...atLogin, url: there }, navigate(atLogin, here, [there]), redirect(303, '/next')),
      'lax=1; none=1',
    ],
  ])('%s', (_how, request, wanted) => {
    expect(request && header(request, 'cookie')).toBe(wanted)
  })

  it('tells the server no origin: the pages forbid a referrer (Fetch)', () => {
    expect(header(posted, 'origin')).toBe('null')
    expect(header(posted, 'referer')).toBeUndefined()
  })
})

describe('what a browser shows', () => {
  it('is the page that answered; a redirect changes the cookies alone', () => {
    expect(atLogin).toMatchObject({ url: here, html: '<p>page</p>' })
    const after = receive(atLogin, posted, {
      ...redirect(303),
      headers: [
        ['Location', there],
        ['Set-Cookie', 'new=1'],
      ],
    })
    expect(after).toMatchObject({ url: here, html: '<p>page</p>' })
    expect(after.jar.map(({ name }) => name)).toContain('new')
  })

  it('is the page in its cache, where the server says that it is still good (RFC 9110 15.4.5)', () => {
    const first = receive(blank, navigate(blank, here), {
      status: 200,
      headers: [
        ['Content-Type', 'text/html'],
        ['ETag', '"one"'],
      ],
      body: '<p>stored</p>',
    })
    const away = receive(first, navigate(first, there), cookies([]))
    const again = navigate(away, here)
    expect(header(again, 'if-none-match')).toBe('"one"')
    expect(header(navigate(away, there), 'if-none-match')).toBeUndefined()
    expect(receive(away, again, { status: 304, headers: [], body: '' })).toMatchObject({
      url: here,
      html: '<p>stored</p>',
    })
    expect(receive(blank, again, { status: 304, headers: [], body: '' }).html).toBe('')
  })

  it('is nothing where the answer is no page', () => {
    expect(
      receive(atLogin, posted, { status: 502, headers: [['Content-Type', 'text/plain']], body: 'x' }).html,
    ).toBe('')
  })

  it('sends hidden fields back as they were meant, to the address of the form', () => {
    const html =
      '<form method="post" action="/login"><input type="hidden" name="txn" value="a&#38;&#34;&#128640;b">'
    expect(hiddenFields(html)).toEqual([['txn', 'a&"🚀b']])
    expect(formTarget({ ...atLogin, html })).toBe(here)
    expect(formTarget({ ...atLogin, html: '' })).toBe(here)
  })

  // A learner may write any page: one with such a number once took the whole run down.
  it.each(['0', '55296', '57343', '1114112', '99999999999999999999'])(
    'reads &#%s; as no character',
    (code) => {
      expect(hiddenFields(`<input type="hidden" name="txn" value="a&#${code};b">`)).toEqual([
        ['txn', 'a\uFFFDb'],
      ])
    },
  )
})
