import { describe, expect, it } from 'vitest'
import { Api, challengeOf, origin } from '#servers/resource/testing/api.ts'

describe('RFC 9728 and MCP', () => {
  it('describes each resource at its own address, under exactly its own name', () => {
    const api = new Api()
    const root = api.call('/.well-known/oauth-protected-resource')
    expect(JSON.parse(root.body)).toMatchObject({
      resource: origin,
      authorization_servers: ['https://as.example'],
    })
    expect(JSON.parse(api.call('/.well-known/oauth-protected-resource/mcp').body).resource).toBe(
      `${origin}/mcp`,
    )
    expect(api.call('/.well-known/oauth-protected-resource/v1').status).toBe(404)
  })

  it('names the document in the challenge, and wants a token of its own', () => {
    const api = new Api()
    const where = `resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"`
    const bare = api.call('/mcp', undefined, 'POST')
    expect([bare.status, challengeOf(bare)]).toEqual([401, `Bearer realm="Test API", ${where}`])
    expect([api.call('/mcp', 'Bearer good', 'POST').status, api.refusedBy]).toEqual([401, 'CK-AT-AUD'])
    const refusal = api.call('/mcp', 'Bearer mcp-small', 'POST')
    expect(refusal.status).toBe(403)
    expect(challengeOf(refusal)).toContain(`scope="mcp", ${where}`)
  })

  it('answers JSON-RPC', () => {
    const api = new Api()
    const rpc = (body: string) => api.call('/mcp', 'Bearer mcp', 'POST', [], body)
    const call = (method: string, params = {}) =>
      JSON.parse(rpc(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })).body)
    expect(call('initialize').result.serverInfo.name).toBe('Test API')
    expect(call('tools/list').result.tools).toHaveLength(1)
    expect(call('tools/call', { name: 'list_albums' }).result.content[0].text).toBe('picnic')
    expect(call('nothing').error.code).toBe(-32601)
    expect(rpc('').status).toBe(400)
    expect(rpc('{"jsonrpc":"2.0","method":"notifications/initialized"}').status).toBe(202)
  })
})
