import type { IncomingMessage } from 'node:http'

/** No endpoint needs a longer body (bytes). */
export const longestBody = 64 * 1024

/** How long the rest of a body that is too long may keep coming before the line is cut (milliseconds). */
const patience = 5000

export type Body = { text: string } | 'too-long'

/**
 * Reads the body of a request as text, bytes that are no UTF-8 as U+FFFD; `'too-long'` beyond 64 kB, at once. `done` is
 * called once, and never where the sender went away. What comes after the limit is read and dropped, so that the sender
 * can finish and read the answer instead of finding a broken line.
 */
export function readBody(request: IncomingMessage, done: (body: Body) => void): void {
  const announced = Number(request.headers['content-length'] ?? 0)
  const chunked = request.headers['transfer-encoding'] !== undefined
  if (!chunked && announced === 0) done({ text: '' })
  else if (announced <= longestBody) take(request, done)
  else {
    dropRest(request)
    done('too-long')
  }
}

function take(request: IncomingMessage, done: (body: Body) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const end = () => done({ text: Buffer.concat(chunks).toString('utf8') })
  const add = (chunk: Buffer) => {
    length += chunk.length
    chunks.push(chunk)
    if (length <= longestBody) return
    request.off('data', add)
    request.off('end', end)
    dropRest(request)
    done('too-long')
  }
  request.on('data', add)
  request.on('end', end)
}

function dropRest(request: IncomingMessage): void {
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), patience)
  cut.unref()
  request.on('close', () => clearTimeout(cut))
}
