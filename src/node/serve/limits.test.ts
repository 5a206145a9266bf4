import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawExchange } from './raw-http.ts'
import { longestBody } from './read-body.ts'
import { serve } from './serve.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve({ port: 0 })
})
afterAll(() => server.close())

const form = 'application/x-www-form-urlencoded'
const post = (body: BodyInit, init: RequestInit = {}) =>
  fetch(`${server.issuer}/token`, { method: 'POST', headers: { 'content-type': form }, body, ...init })
const raw = (bytes: string | Buffer) => rawExchange(server.port, bytes)

describe('bodies are bounded', () => {
  it('takes 64 kB', async () => {
    expect((await post('a'.repeat(longestBody))).status).toBe(401)
  })

  it.each(['too-long', 'aborted'])('takes the body "%s" for a body', async (body) => {
    expect((await post(body)).status).toBe(401)
  })

  it.each([1, 1000, 5_000_000])('answers 413 to %i bytes more, and the line stays whole', async (more) => {
    const answer = await post('a'.repeat(longestBody + more))
    expect([answer.status, await answer.text()]).toEqual([413, 'The body is longer than 64 kB.\n'])
    expect((await post('a=1')).status).toBe(401)
  })

  it('answers 413 to chunks without a promised length', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(Buffer.alloc(16 * 1024, 'a'))
        if (++sent > 20) controller.close()
      },
    })
    let sent = 0
    expect((await post(body, { duplex: 'half' } as RequestInit)).status).toBe(413)
  })

  it('does not invite a body that it would not take (RFC 9110 10.1.1)', async () => {
    const answer = await raw(
      `POST /token HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: ${longestBody + 1}\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 413/)
  })
})

describe('any bytes get an answer', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: x\r\nbroken\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two lengths', 'POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('400 to %s', async (_, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
  })

  it('405 to a tunnel, and no change of protocol (RFC 9110 9.3.6, 7.8)', async () => {
    expect(await raw('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 405 /)
    const upgrade = 'Connection: Upgrade, close\r\nUpgrade: websocket\r\n'
    expect(await raw(`GET /jwks HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`)).toMatch(/^HTTP\/1.1 200 /)
  })

  it('431 to headers without end (RFC 6585 5)', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    )
  })

  it.each(['%', '%ff%fe', '?%', '/../..', '//', '/\u00e9', '/token?\u0001', '*'])(
    'no 5xx to the target %j',
    async (target) => {
      const bytes = Buffer.from(
        `GET ${target.startsWith('/') || target === '*' ? target : `/authorize${target}`} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
        'latin1',
      )
      expect(await raw(bytes)).toMatch(/^HTTP\/1.1 [1-4]/)
    },
  )

  it('takes bytes that are no UTF-8 for what they are', async () => {
    expect((await post(Buffer.from([0xff, 0xfe, 0x3d, 0x80, 0x26, 0x00]))).status).toBe(401)
  })

  it('forgets a sender that goes away in the middle', async () => {
    await rawExchange(server.port, 'POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc').catch(
      () => '',
    )
    expect((await post('a=1')).status).toBe(401)
  }, 10_000)
})
