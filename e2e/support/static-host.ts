import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** The site as it was built for the tests. */
const built = resolve(import.meta.dirname, '../../dist')

/** A host of plain files that can be taken away and can bring another edition. */
export class StaticHost {
  #folder = built
  #server: Server | undefined
  #port = 0

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  /** Listens on a port of its own. */
  start(): Promise<void> {
    const server = createServer(({ url = '/' }, response) => {
      const path = join(this.#folder, decodeURIComponent(url.replace(/[?#].*$/, '')))
      const file = [path, join(path, 'index.html')].find((one) => extname(one) !== '' && existsSync(one))
      const found = file ?? join(this.#folder, '404.html')
      const type = types[extname(found)] ?? 'application/octet-stream'
      response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' })
      response.end(readFileSync(found))
    })
    this.#server = server
    return new Promise((done) => {
      server.listen(0, 'localhost', () => {
        const address = server.address()
        this.#port = typeof address === 'object' && address ? address.port : 0
        done()
      })
    })
  }

  /** Has another edition of the site from now on, and nothing of this one. */
  bringOtherEdition(): void {
    this.#folder = otherEdition()
  }

  /** Is gone; a page may ask until then. */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise<void>((done) => (this.#server?.listening ? this.#server.close(() => done()) : done()))
    if (this.#folder !== built) rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** The site as another build would have made it: every script and font has another name, and so has the edition. */
function otherEdition(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tokenwalk-edition-'))
  // No pictures: they are most of it.
  cpSync(built, folder, { recursive: true, filter: (file) => file !== join(built, 'preview') })
  const assets = readdirSync(join(folder, 'assets'))
  const renamed = (name: string) => name.replace(/\.\w+$/, (end) => `2${end}`)
  for (const name of assets) renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)))
  const known = new Set(assets)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|html|txt)$/.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    const other = text
      .replace(/[\w.-]+\.(?:js|woff2|txt)/g, (name) => (known.has(name) ? renamed(name) : name))
      .replace(/(name:.)([0-9a-f]{12})(?=.,shell)/, '$1other-$2')
    writeFileSync(join(folder, file), other)
  }
  return folder
}
