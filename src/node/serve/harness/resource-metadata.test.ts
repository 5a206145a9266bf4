import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'
import { type Subject, startSubject } from './server.ts'
import { redemption, send, valuesOf } from './tokens.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterAll(() => subject.close())

const document = async (url: string) => (await call({ url, method: 'GET' })).json ?? {}

/** What an app does that knows nothing but the address of an API (RFC 9728 3, 5). */
describe.each([
  ['/api/me', 'GET', 'api:read'],
  ['/mcp', 'POST', 'mcp'],
])('the metadata of %s', (path, method, scope) => {
  it('is found by the challenge, and is about the very address that was called (RFC 9728 3.3)', async () => {
    const called = subject.issuer + path
    const { status, challenge = '' } = await call({ url: called, method })
    expect(status).toBe(401)
    const [, found = ''] = /resource_metadata="([^"]+)"/.exec(challenge) ?? []
    expect(found).toBe(`${subject.issuer}/.well-known/oauth-protected-resource${path}`) // 3.1
    const { resource, authorization_servers, scopes_supported } = await document(found)
    expect(resource).toBe(called)
    expect(authorization_servers).toEqual([subject.issuer])
    expect(scopes_supported).toContain(scope)
  })

  it('leads to a token that opens it, and nothing else', async () => {
    const resource = subject.issuer + path
    const { access_token = '' } = valuesOf(await send(await redemption(subject, 'web', scope, { resource })))
    const { aud } = JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString())
    expect(aud).toBe(resource)
    const bearer = [['authorization', `Bearer ${access_token}`]] as const
    const body = '{"jsonrpc":"2.0","id":1,"method":"initialize"}'
    const opened = (url: string, how: string) =>
      call({ url, method: how, headers: bearer, ...(how === 'POST' ? { body } : {}) })
    expect((await opened(resource, method)).status).toBe(200)
    const [other, otherMethod] = path === '/mcp' ? (['/api/me', 'GET'] as const) : (['/mcp', 'POST'] as const)
    expect((await opened(subject.issuer + other, otherMethod)).status).toBe(401)
    expect((await opened(`${subject.issuer}/v1/photos`, 'GET')).status).toBe(401)
  })
})

it('stands at the address that belongs to the resource, for the whole API as well (RFC 9728 3.1, 3.3)', async () => {
  for (const path of ['/api', '/api/me', '/mcp']) {
    const { resource } = await document(`${subject.issuer}/.well-known/oauth-protected-resource${path}`)
    expect(resource).toBe(subject.issuer + path)
  }
})

it('lets a token for the whole API into each part of it', async () => {
  const resource = `${subject.issuer}/api`
  const made = await redemption(subject, 'web', 'api:read', { resource })
  const { access_token = '' } = valuesOf(await send(made))
  const answer = await call({
    url: `${subject.issuer}/api/me`,
    method: 'GET',
    headers: [['authorization', `Bearer ${access_token}`]],
  })
  expect(answer.status).toBe(200)
})
