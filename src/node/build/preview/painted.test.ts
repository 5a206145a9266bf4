import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { painted } from './painted.ts'

const painter = 'src/node/build/preview/paint.mjs'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h20v30z"/></svg>'
let root: string
let cache: string

// A root of its own: the pictures of the site stay where they are.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tokenwalk-painted-'))
  cache = join(root, 'node_modules/.cache/tokenwalk/previews')
  mkdirSync(join(root, dirname(painter)), { recursive: true })
  mkdirSync(cache, { recursive: true })
  symlinkSync(resolve('node_modules/@resvg'), join(root, 'node_modules/@resvg'))
  copyFileSync(resolve(painter), join(root, painter))
})
afterEach(() => rmSync(root, { recursive: true }))

test('pictures come in the order of their SVGs, each painted once', async () => {
  const other = svg.replace('40', '50')
  const pictures = await painted(root, [svg, other, svg])
  // The width in a PNG's first chunk.
  expect(pictures.map((png) => png.readUInt32BE(16))).toEqual([40, 50, 40])
  expect(readdirSync(cache)).toHaveLength(2)
  writeFileSync(join(root, painter), 'throw new Error("It was painted before.")')
  expect(await painted(root, [other, svg])).toEqual([pictures[1], pictures[0]])
})

test('a painter that stops early stops the build', async () => {
  writeFileSync(join(root, painter), 'process.exit(3)')
  await expect(painted(root, [svg])).rejects.toThrow('stopped early (3)')
})

test.skipIf(process.platform === 'win32')(
  'a picture that was not written to its end is not taken for one',
  () => {
    // Noise, which no PNG makes small, and a process that may write no file of more than a kilobyte.
    const dots = Array.from({ length: 4000 }, (_, n) => `<path d="M${n ** 2 % 199} ${n ** 3 % 197}h1v1z"/>`)
    const pictures = [
      {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${dots.join('')}</svg>`,
        file: join(cache, 'noise.png'),
      },
    ]
    const start = `new (require('node:worker_threads').Worker)(${JSON.stringify(join(root, painter))}, {
    workerData: ${JSON.stringify({ root, pictures })} })`
    writeFileSync(join(root, 'start.cjs'), start)
    const child = spawnSync('sh', [
      '-c',
      'ulimit -f 1; exec "$0" "$1"',
      process.execPath,
      join(root, 'start.cjs'),
    ])
    expect(child.status).not.toBe(0)
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^noise\.png\..*tmp$/)])
  },
)
