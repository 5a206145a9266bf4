import { expect, it } from 'vitest'
import { highlight } from './highlight.ts'
import { maskForm, pathOf, requestText, responseText, statusLine, targetOf } from './http-text.ts'

it('writes a request as HTTP text, with the host that the record leaves out', () => {
  const request = {
    method: 'POST',
    url: 'https://id.skyalbum.example/token',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']] as const,
    body: 'grant_type=authorization_code',
  }
  expect(requestText(request)).toBe(
    'POST /token HTTP/1.1\nHost: id.skyalbum.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code',
  )
})

it('names the host once', () => {
  const request = {
    method: 'GET',
    url: 'https://a.example',
    headers: [['host', 'b.example']] as const,
    body: '',
  }
  expect(requestText(request)).toBe('GET / HTTP/1.1\nhost: b.example')
})

it('leaves a private link as it is', () => {
  const url = 'example.paperkite:/callback?code=x'
  expect(requestText({ method: 'GET', url, headers: [], body: '' })).toBe(url)
  expect(targetOf(url).isLink).toBe(true)
})

it('writes a response, whatever its status', () => {
  expect(responseText({ status: 303, headers: [['Location', '/login']], body: '' })).toBe(
    'HTTP/1.1 303 See Other\nLocation: /login',
  )
  expect(statusLine(799)).toBe('799')
})

it('masks a password and nothing else', () => {
  expect(maskForm('username=lina&password=a%20b&password2=c', ['password'])).toBe(
    'username=lina&password=••••••&password2=c',
  )
  expect(maskForm('a=1', [])).toBe('a=1')
})

it('finds the path', () => {
  expect(pathOf('https://id.skyalbum.example/authorize?client_id=a#b')).toBe('/authorize')
  expect(pathOf('https://id.skyalbum.example?x=1')).toBe('/')
})

it('marks known values, plain and encoded, and loses no byte', () => {
  const text = 'GET /?a=example%3A%2Fcb&state=st-abc and example:/cb'
  const segments = highlight(text, [
    { value: 'example:/cb', kind: 'code' },
    { value: 'st-abc', kind: 'state' },
    { value: 'a', kind: 'nonce' },
  ])
  expect(segments.map((segment) => segment.text).join('')).toBe(text)
  expect(segments.filter(({ kind }) => kind).map((segment) => segment.text)).toEqual([
    'example%3A%2Fcb',
    'st-abc',
    'example:/cb',
  ])
})

it('lets the longer of two overlapping values win', () => {
  const segments = highlight('x=code-12345', [
    { value: '12345', kind: 'state' },
    { value: 'code-12345', kind: 'code' },
  ])
  expect(segments).toEqual([{ text: 'x=' }, { text: 'code-12345', kind: 'code' }])
})
