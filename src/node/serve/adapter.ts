import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { Pair } from '#protocol/pairs.ts'
import { readBody } from './read-body.ts'

/** Answers one request as plain records. */
export type Answer = (request: HttpRequest) => HttpResponse

/**
 * Binds a server over plain records to Node's HTTP. `origin` is what the server calls itself, such as
 * `http://localhost:9400`: requests are seen under it, whatever name the line was opened with.
 */
export function listener(origin: string, answer: Answer): RequestListener {
  return (incoming, outgoing) =>
    readBody(incoming, (body) => {
      try {
        if (body === 'too-long') send(outgoing, plain(413, 'The body is longer than 64 kB.'))
        else send(outgoing, answered(answer, record(origin, incoming, body.text)))
      } catch (error) {
        console.error('bug:', error)
        outgoing.destroy()
      }
    })
}

/** A request as it was sent: header names, their order and their repeats, and the target not normalised. */
function record(origin: string, incoming: IncomingMessage, body: string): HttpRequest {
  const raw = incoming.rawHeaders
  const headers: Pair[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push([raw[at] ?? '', raw[at + 1] ?? ''])
  return { method: incoming.method ?? 'GET', url: origin + pathOf(incoming.url ?? '/'), headers, body }
}

/** A proxy's absolute target loses its origin (RFC 9112 3.2.2); `*` asks about the whole server (3.2.4). */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? path : `/${path}`
}

/** An exception is a bug of ours: it is told to the one who runs the server, never to the one who asked. */
function answered(answer: Answer, request: HttpRequest): HttpResponse {
  try {
    return answer(request)
  } catch (error) {
    console.error(`bug: ${request.method} ${request.url.split('?')[0]}:`, error)
    return plain(500, 'This should not have happened.')
  }
}

/** A short answer in words. */
export function plain(status: number, text: string): HttpResponse {
  return { status, headers: [['Content-Type', 'text/plain; charset=utf-8']], body: `${text}\n` }
}

function send(outgoing: ServerResponse, { status, headers, body }: HttpResponse): void {
  const raw: string[] = []
  for (const [name, value] of headers) raw.push(name, headerValue(name, value))
  if (status !== 204) raw.push('Content-Length', String(Buffer.byteLength(body)))
  outgoing.writeHead(status, raw)
  outgoing.end(body) // (Node leaves the body of an answer to HEAD out.)
}

/**
 * What a header line may carry: anything else is percent-encoded, as in a URI. Cookies lose `Secure`: this server has
 * plain http only, and not every browser makes an exception for localhost.
 */
function headerValue(name: string, value: string): string {
  const text = name === 'Set-Cookie' ? value.replace('; Secure', '') : value
  return plainText.test(text)
    ? text
    : text.replace(/[^\t\x20-\x7e]/gu, (char) => encodeURIComponent(char.toWellFormed()))
}

const plainText = /^[\t\x20-\x7e]*$/
