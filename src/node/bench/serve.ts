import { readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder as a static host would: text with gzip, nothing kept by the browser. */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''))
    const file = fileAt(folder, path)
    if (file === undefined) return void response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    send(response, type, kept, file)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://localhost:${port}`, close: () => server.close() }
}

function send(response: ServerResponse, type: string, kept: Map<string, Buffer>, file: string): void {
  const packed = !type.startsWith('font/')
  const body = kept.get(file) ?? (packed ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file))
  kept.set(file, body)
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-store',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(body)
}

function fileAt(folder: string, path: string): string | undefined {
  const file = resolve(folder, `./${path}`)
  if (file !== folder && !file.startsWith(folder + sep)) return undefined
  return [file, join(file, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile())
}
