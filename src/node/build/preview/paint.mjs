// A worker: paints SVG pictures as PNG, each into a file.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

await initWasm(readFileSync(join(workerData.root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')))
for (const { svg, file } of workerData.pictures) {
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } })
  const painted = picture.render()
  writeFileSync(file, painted.asPng())
  painted.free()
  picture.free()
}
parentPort.postMessage('done')
