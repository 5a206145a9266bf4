import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAbsoluteUri, matchesRedirectUri, withQuery } from './uri.ts'

describe('redirect URIs (RFC 6749 §3.1.2, RFC 9700 §4.1.3)', () => {
  it.each(['https://client.example/cb', 'example.kite:/cb', 'http://[::1]:80/', 'urn:ietf:wg:oauth:2.0:oob'])(
    '%s is absolute',
    (uri) => expect(isAbsoluteUri(uri)).toBe(true),
  )

  it.each([
    '',
    '/cb',
    'cb',
    '//client.example/cb',
    'https://client.example/#a',
    'https:',
    'https://a b/',
    'https://a/\n',
    'https://a/"',
    '1https://a/',
    'https://a\\b/',
  ])('%j is not, or has a fragment', (uri) => expect(isAbsoluteUri(uri)).toBe(false))

  it.each([
    ['http://127.0.0.1/cb', 'http://127.0.0.1:1/cb', true],
    ['http://127.0.0.1:5000/cb', 'http://127.0.0.1/cb', true],
    ['http://[::1]/cb', 'http://[::1]:65535/cb', true],
    ['http://127.0.0.1', 'http://127.0.0.1:80', true],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:1/cb/', false],
    ['http://127.0.0.1/cb', 'https://127.0.0.1:1/cb', false],
    ['http://127.0.0.1/cb', 'http://[::1]/cb', false],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:1@evil.example/cb', false],
    ['http://127.0.0.1/cb', 'http://127.0.0.1.evil.example/cb', false],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:/cb', false],
    ['http://localhost/cb', 'http://localhost:1/cb', false],
    ['https://a.example/cb', 'https://A.example/cb', false],
    ['https://a.example/cb', 'https://a.example:443/cb', false],
  ])('%s registered, %s requested: %s (RFC 8252 §7.3)', (registered, requested, fits) => {
    expect(matchesRedirectUri(registered, requested)).toBe(fits)
  })

  it('are compared as strings: any two that differ elsewhere than in a loopback port do not fit', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webUrl(), (a, b) => {
        expect(matchesRedirectUri(a, b)).toBe(a === b)
        expect(matchesRedirectUri(a, a)).toBe(true)
      }),
    )
  })

  it('keep their query', () => {
    expect(withQuery('https://a.example/cb', 'code=1')).toBe('https://a.example/cb?code=1')
    expect(withQuery('https://a.example/cb?x=1', 'code=1')).toBe('https://a.example/cb?x=1&code=1')
    expect(withQuery('example.kite:/cb', '')).toBe('example.kite:/cb')
  })
})
