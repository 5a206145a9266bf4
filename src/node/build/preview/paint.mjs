// A worker: paints SVG pictures as PNG, each into a file.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

await initWasm(readFileSync(join(workerData.root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')))
for (const { svg, file } of workerData.pictures) {
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } })
  const painted = picture.render()
  // Whole or not at all: what lies under its name is never painted again.
  const part = `${file}.${process.pid}.tmp`
  writeFileSync(part, painted.asPng())
  renameSync(part, file)
  painted.free()
  picture.free()
}
parentPort.postMessage('done')
