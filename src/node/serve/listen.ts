import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { longestBody } from './read-body.ts'

/** A server that listens. Nothing is answered before `use`; `close` ends every line at once. */
export interface Listening {
  port: number
  use(listener: RequestListener): void
  close(): Promise<void>
}

/**
 * Listens on both addresses that `localhost` may mean, so that no client has to try twice. Port 0 takes a free one.
 * Rejects with Node's error (`EADDRINUSE`, `EACCES`) where it cannot; a machine without IPv6 is no error.
 */
export async function listen(port: number): Promise<Listening> {
  const servers = [httpServer(), httpServer()] as const
  const [first, second] = servers
  const bound = await bind(first, port, '127.0.0.1')
  try {
    await bind(second, bound, '::1')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      await closed(first)
      if (port === 0) return listen(0) // It was free on one address only.
      throw error
    }
  }
  return {
    port: bound,
    use(listener) {
      for (const server of servers) server.on('request', listener)
    },
    close: async () => {
      await Promise.all(servers.map(closed))
    },
  }
}

function httpServer(): Server {
  const server = createServer({ maxHeaderSize: 32 * 1024, keepAliveTimeout: 30_000, requestTimeout: 30_000 })
  // The default of Node would invite a body of any length before anybody has looked at the request.
  server.on('checkContinue', (request: IncomingMessage, response) => {
    if (Number(request.headers['content-length'] ?? 0) <= longestBody) response.writeContinue()
    server.emit('request', request, response)
  })
  server.on('clientError', refuse)
  // This is no proxy: without an answer of ours Node would just hang up (RFC 9110 9.3.6).
  server.on('connect', (_, socket) => goodbye(socket, '405 Method Not Allowed'))
  return server
}

/** What is no HTTP, or has headers without end, gets an answer too (RFC 9110 15.5.1, RFC 6585 5). */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
  else goodbye(socket, statuses[error.code ?? ''] ?? '400 Bad Request')
}

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** The last words on a line that Node has given up. */
function goodbye(socket: Duplex, status: string): void {
  const body = `${status.slice(4)}\n`
  const head = [
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ]
  socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${body}`)
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', failed)
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
