import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

interface Wanted {
  svg: string
  file: string
}

/** Below this a second worker costs more than it saves. */
const fewest = 12
/** To be raised when the painter changes: what was painted before is then painted anew. */
const edition = 1

/**
 * The pictures as PNG, in the order of their SVGs. What was painted by an earlier build is taken from
 * node_modules/.cache/tokenwalk/previews, where each lies under the hash of its SVG; the rest is painted by workers.
 * @throws where a picture could not be painted
 */
export async function painted(root: string, svgs: readonly string[]): Promise<Buffer[]> {
  const folder = join(root, 'node_modules/.cache/tokenwalk/previews')
  mkdirSync(folder, { recursive: true })
  const wanted = svgs.map((svg): Wanted => {
    const hash = createHash('sha256').update(`${edition} ${svg}`).digest('hex').slice(0, 32)
    return { svg, file: join(folder, `${hash}.png`) }
  })
  const missing = [...new Map(wanted.map((one) => [one.file, one])).values()].filter(
    ({ file }) => !existsSync(file),
  )
  const workers = Math.min(availableParallelism(), 8, Math.ceil(missing.length / fewest))
  const shares = Array.from({ length: workers }, (_, nth) => missing.filter((_, at) => at % workers === nth))
  await Promise.all(shares.map((pictures) => paint(root, pictures)))
  const pictures = wanted.map(({ file }) => readFileSync(file))
  forget(folder, wanted)
  return pictures
}

function paint(root: string, pictures: readonly Wanted[]): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(join(root, 'src/node/build/preview/paint.mjs'), {
      workerData: { root, pictures },
    })
    worker.once('message', () => done())
    worker.once('error', failed)
    // After either of these it changes nothing.
    worker.once('exit', (code) => failed(new Error(`The painter of previews stopped early (${code}).`)))
  })
}

/** Keeps the cache from growing: pictures of older contents go when there are far more than the site has. */
function forget(folder: string, wanted: readonly Wanted[]): void {
  const kept = new Set(wanted.map(({ file }) => file))
  const old = readdirSync(folder).filter((name) => !kept.has(join(folder, name)))
  if (old.length > 3 * kept.size) for (const name of old) rmSync(join(folder, name), { force: true })
}
