import type { HttpResponse } from '#network/http.ts'
import { type Json, type JsonObject, parseObject } from '#protocol/jwt.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { answer, empty } from '#servers/resource/respond.ts'

const tools = [
  {
    name: 'list_albums',
    description: 'The albums of the user behind the token',
    inputSchema: { type: 'object', properties: {} },
  },
]

/**
 * A tiny MCP server over HTTP: JSON-RPC in, JSON out. To OAuth it is a protected resource like any other (MCP
 * authorization 2026-07-28): its token was made for it, and is never passed on.
 */
export function mcp(facts: CallFacts): HttpResponse {
  const call = parseObject(facts.request.body)
  if (call === undefined) return rpcError(400, null, -32700, 'Parse error')
  const { id, method } = call
  if (call.jsonrpc !== '2.0' || typeof method !== 'string')
    return rpcError(400, null, -32600, 'Invalid Request')
  if (typeof id !== 'string' && typeof id !== 'number') return empty(202) // a notification
  const result = resultOf(method, call, facts)
  return result === undefined
    ? rpcError(200, id, -32601, 'Method not found')
    : answer(200, { jsonrpc: '2.0', id, result })
}

function resultOf(method: string, call: JsonObject, facts: CallFacts): JsonObject | undefined {
  const params = call.params
  switch (method) {
    case 'initialize':
      return {
        protocolVersion: '2025-06-18',
        capabilities: { tools: {} },
        serverInfo: { name: facts.deps.config.name, version: '1.0.0' },
      }
    case 'ping':
      return {}
    case 'tools/list':
      return { tools }
    case 'tools/call': {
      const name = typeof params === 'object' && params !== null && 'name' in params ? params.name : undefined
      return name === 'list_albums'
        ? { content: [{ type: 'text', text: albums(facts).join(', ') }] }
        : undefined
    }
    default:
      return undefined
  }
}

function albums({ deps, grant }: CallFacts): string[] {
  const own = [...deps.store.photos.values()].filter(({ owner }) => owner === grant?.sub)
  return [...new Set(own.map(({ album }) => album))]
}

function rpcError(status: number, id: Json, code: number, message: string): HttpResponse {
  return answer(status, { jsonrpc: '2.0', id, error: { code, message } })
}
