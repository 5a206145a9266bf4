import type { IncomingMessage } from 'node:http'

/** No endpoint needs a longer body (bytes). */
export const longestBody = 64 * 1024

/** How long the rest of a body that is too long may keep coming before the line is cut (milliseconds). */
const patience = 5000

export type Body = { text: string } | 'too-long' | 'aborted'

/**
 * The body of a request as text, bytes that are no UTF-8 as U+FFFD; `'too-long'` beyond 64 kB, at once; `'aborted'`
 * where the sender went away. What comes after the limit is read and dropped, so that the sender can finish and read
 * the answer instead of finding a broken line.
 */
export function readBody(request: IncomingMessage): Promise<Body> | Body {
  const announced = Number(request.headers['content-length'] ?? 0)
  const chunked = request.headers['transfer-encoding'] !== undefined
  if (!chunked && announced === 0) return { text: '' }
  if (announced > longestBody) {
    dropRest(request)
    return 'too-long'
  }
  return new Promise((done) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= longestBody) chunks.push(chunk)
      else {
        request.removeAllListeners('data')
        dropRest(request)
        done('too-long')
      }
    })
    request.on('end', () => done({ text: Buffer.concat(chunks).toString('utf8') }))
    request.on('close', () => done('aborted'))
  })
}

function dropRest(request: IncomingMessage): void {
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), patience)
  cut.unref()
  request.on('close', () => clearTimeout(cut))
}
