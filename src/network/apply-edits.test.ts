import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeJwt } from '#protocol/jwt.ts'
import { editRequest, editResponse } from './apply-edits.ts'
import type { Edit } from './edit.ts'
import type { HttpRequest, HttpResponse } from './http.ts'
import { anyEdit } from './testing/any-edit.ts'

const token = encodeJwt({ alg: 'ES256', kid: '1' }, { sub: 'lina', exp: 5, ok: true }, () => 'c2ln')
const request: HttpRequest = {
  method: 'POST',
  url: 'https://id.skyalbum.example/token?a=1&b=%20&a=2',
  headers: [
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['X-A', '1'],
    ['x-a', '2'],
    ['Cookie', 'one=1; two=2'],
  ],
  body: 'code=c%20d&code=e',
}
const response: HttpResponse = {
  status: 303,
  headers: [['Location', 'example.kite:/cb?code=1&state=2']],
  body: JSON.stringify({ id_token: token, n: 1, list: [1] }),
}
const none = () => undefined
const change = (edit: Partial<Edit>) =>
  editRequest(request, [{ message: 'token', leg: 'request', op: 'set', part: 'form', ...edit }], none)
const answer = (edit: Partial<Edit>) =>
  editResponse(response, [{ message: 'token', leg: 'response', op: 'set', part: 'json', ...edit }], none)

describe('edits of a request', () => {
  it.each<[string, Partial<Edit>, Partial<HttpRequest>]>([
    ['the method', { part: 'method', value: 'PUT' }, { method: 'PUT' }],
    [
      'the address, below the same query',
      { part: 'url', value: 'https://x.example/y' },
      { url: 'https://x.example/y?a=1&b=%20&a=2' },
    ],
    [
      'the second of two parameters, all other bytes as they were',
      { part: 'query', name: 'a', nth: 1, value: '&' },
      { url: 'https://id.skyalbum.example/token?a=1&b=%20&a=%26' },
    ],
    ['a form field', { name: 'code', value: 'x y' }, { body: 'code=x%20y&code=e' }],
    ['one field less', { name: 'code', nth: 1, op: 'remove' }, { body: 'code=c%20d' }],
    ['one field more', { name: 'code', op: 'add', value: 'f' }, { body: 'code=c%20d&code=e&code=f' }],
    ['the whole body', { part: 'body', value: '{' }, { body: '{' }],
  ])('change %s', (_what, edit, wanted) => {
    const { message, applied } = change(edit)
    expect(message).toEqual({ ...request, ...wanted })
    expect(applied).toHaveLength(1)
  })

  it('change a claim of the ID token in a form, and no other field', () => {
    const posted = { ...request, body: `state=s%201&id_token=${token}` }
    const edit = { message: 'callback', leg: 'request', part: 'claim', op: 'set' } as const
    const forged = (name: string, value: string) =>
      editRequest(posted, [{ ...edit, name, value }], none).message.body
    expect(forged('sub', 'mallory')).toBe(
      `state=s%201&id_token=${encodeJwt({ alg: 'ES256', kid: '1' }, { sub: 'mallory', exp: 5, ok: true }, () => 'c2ln')}`,
    )
    expect(forged('header.alg', 'none')).toContain(
      encodeJwt({ alg: 'none', kid: '1' }, { sub: 'lina', exp: 5, ok: true }, () => 'c2ln'),
    )
    expect(forged('nobody', 'x')).toBe(posted.body)
    expect(change({ part: 'claim', name: 'sub', value: 'mallory' }).applied).toEqual([])
  })

  it('change one header or one cookie, by any spelling of the header’s name', () => {
    expect(change({ part: 'header', name: 'X-A', nth: 1, value: '9' }).message.headers[2]).toEqual([
      'x-a',
      '9',
    ])
    expect(change({ part: 'cookie', name: 'two', op: 'remove' }).message.headers.at(-1)).toEqual([
      'Cookie',
      'one=1',
    ])
  })
})

describe('edits of an OAuth 1.0 signature', () => {
  const signed = {
    ...request,
    headers: [...request.headers, ['Authorization', 'OAuth oauth_nonce="n%2F1", oauth_signature="s%3D"']],
  } satisfies HttpRequest
  const lineAfter = (edit: Partial<Edit>) =>
    editRequest(
      signed,
      [{ message: 'token', leg: 'request', op: 'set', part: 'header', ...edit }],
      none,
    ).message.headers.at(-1)?.[1]

  it('change one parameter and leave all others as they were', () => {
    expect(lineAfter({ name: 'Authorization/oauth_nonce', value: 'a b' })).toBe(
      'OAuth oauth_nonce="a%20b", oauth_signature="s%3D"',
    )
    expect(lineAfter({ name: 'authorization/oauth_signature', op: 'remove' })).toBe(
      'OAuth oauth_nonce="n%2F1"',
    )
    expect(lineAfter({ name: 'authorization/oauth_nonce', op: 'add', value: '2' })).toBe(
      'OAuth oauth_nonce="n%2F1", oauth_signature="s%3D", oauth_nonce="2"',
    )
  })

  it('fit nothing where the parameter or the signature is not there', () => {
    expect(lineAfter({ name: 'authorization/oauth_token' })).toBe(signed.headers.at(-1)?.[1])
    expect(change({ part: 'header', name: 'authorization/oauth_nonce', value: '1' }).applied).toEqual([])
  })
})

describe('edits of a response', () => {
  it('change a member, keep the type that it had, and leave the signature of a forged token as it was', () => {
    expect(JSON.parse(answer({ name: 'n', value: '2' }).message.body).n).toBe(2)
    expect(JSON.parse(answer({ name: 'n', value: 'x' }).message.body).n).toBe('x')
    const forged = JSON.parse(answer({ part: 'claim', name: 'sub', value: 'mallory' }).message.body).id_token
    expect(forged).toBe(
      encodeJwt({ alg: 'ES256', kid: '1' }, { sub: 'mallory', exp: 5, ok: true }, () => 'c2ln'),
    )
    const none = JSON.parse(
      answer({ part: 'claim', name: 'header.alg', value: 'none' }).message.body,
    ).id_token
    expect(none).toBe(encodeJwt({ alg: 'none', kid: '1' }, { sub: 'lina', exp: 5, ok: true }, () => 'c2ln'))
  })

  it('change the parameters of a redirect, and the status', () => {
    const { message } = answer({ part: 'query', name: 'state', value: '3' })
    expect(message.headers).toEqual([['Location', 'example.kite:/cb?code=1&state=3']])
    expect(answer({ part: 'url', value: 'https://x.example/y' }).message.headers).toEqual([
      ['Location', 'https://x.example/y?code=1&state=2'],
    ])
    expect(answer({ part: 'status', value: '503' }).message.status).toBe(503)
  })

  it('change a field of a form', () => {
    const form: HttpResponse = {
      status: 200,
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: 'oauth_token=a&oauth_token_secret=b',
    }
    const edit: Edit = { message: 'token', leg: 'response', part: 'form', op: 'remove', name: 'oauth_token' }
    expect(editResponse(form, [edit], none).message.body).toBe('oauth_token_secret=b')
    expect(editResponse(response, [{ ...edit, op: 'add' }], none).applied).toEqual([])
  })
})

const name = fc.oneof(
  fc.constantFrom(
    'a',
    'X-A',
    'one',
    'code',
    'id_token',
    'sub',
    'header.alg',
    'Location',
    'authorization/oauth_nonce',
    'state',
    '',
    '__proto__',
  ),
  fc.string({ unit: 'binary' }),
)
const value = fc.oneof(
  fc.constantFrom('', '1', '200', '{}', 'https://x.example/', 'a\r\nB: c', 'x; y=z'),
  fc.string({ unit: 'binary' }),
)
const nth = fc.integer({ min: -1, max: 3 })
const edit = anyEdit({ message: fc.constant('token'), name, value, nth })

describe('any edits', () => {
  it('never throw; those that fit nothing change nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), fc.boolean(), (edits, full) => {
        const drawer = (id: string) => (full ? `swapped ${id.length}` : undefined)
        for (const [apply, message] of [
          [editRequest, request],
          [editResponse, response],
        ] as const) {
          const run = apply as typeof editRequest
          const done = run(message as HttpRequest, edits, drawer)
          expect(edits.filter((edit) => done.applied.includes(edit))).toEqual(done.applied)
          expect(run(message as HttpRequest, done.applied, drawer).message).toEqual(done.message)
          if (done.applied.length === 0) expect(done.message).toBe(message)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('never break a header or a method apart', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const { method, headers, url } = editRequest(request, edits, none).message
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get in
        for (const [key, line] of headers) expect(`${key}${line}`).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/)
        expect(url).not.toMatch(/[\0-\x20\x7f]/)
        expect(method).toMatch(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/)
      }),
      { numRuns: 500 },
    )
  })
})
