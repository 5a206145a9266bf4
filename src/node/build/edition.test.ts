import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { editionOf } from './edition.ts'

const page = '<title>Not found</title></head><body>\n<div id="root"><div><h1>No</h1></div></div>\n  </body>'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tokenwalk-site-'))
  folders.push(folder)
  for (const [file, text] of Object.entries({ '404.html': page, 'index.html': 'home', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const files = { 'assets/a-1.js': 'a', 'assets/f-1.woff2': 'f', 'icon.svg': 'i', 'icons/icon-192.png': 'p' }

test('kept are scripts, fonts and icons, no pages and no pictures of them', () => {
  const folder = site({ ...files, 'readme.png': 'r', 'preview/home.png': 'p', 'flow/x/index.html': 'x' })
  const edition = editionOf(folder)
  expect(edition.files).toEqual(Object.keys(files))
  const shell = readFileSync(join(folder, edition.shell), 'utf8')
  expect(shell).toBe('<title>Tokenwalk</title></head><body>\n<div id="root"></div>\n  </body>')
})

test('an edition has another name when anything in it is another, and only then', () => {
  const name = (more: Record<string, string>) => editionOf(site({ ...files, ...more })).name
  expect(name({ 'index.html': 'other words' })).toBe(name({}))
  expect(name({ 'icon.svg': 'other' })).not.toBe(name({}))
  expect(name({ 'assets/b-1.js': '' })).not.toBe(name({}))
  expect(name({ '404.html': page.replace('</head>', '<style></style></head>') })).not.toBe(name({}))
})

test('a page that has no root to be emptied stops the build', () => {
  expect(() => editionOf(site({ ...files, '404.html': '<h1>No</h1>' }))).toThrow('no root')
})
