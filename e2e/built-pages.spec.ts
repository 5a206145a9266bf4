import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { flows } from './support/flows.ts'

const dist = resolve(import.meta.dirname, '../dist')

interface Built {
  /** '/', '/flow/pkce-login/step/3' */
  path: string
  html: string
}

/** Every page of the build. */
const pages: readonly Built[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  // The single file has no text without scripts, and says so.
  .filter((file) => file.endsWith('.html') && file !== 'tokenwalk.html')
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({
    path: `/${file.replace(/(^|\/)index\.html$/, '')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }))

const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1] ?? ''

/** The text of a page's body, as a reader without scripts has it. */
const textOf = (html: string) =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

const plain = (text: string) => text.replace(/\s+/g, ' ')

test('every page has a title, a description and a first heading, and no two share them', () => {
  expect(pages.length).toBeGreaterThan(100)
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1])
  expect(new Set(titles).size).toBe(pages.length)
  const descriptions = pages.map(({ html }) => metaOf(html, 'description'))
  expect(new Set(descriptions).size).toBe(pages.length)
  for (const { path, html } of pages) {
    expect.soft(metaOf(html, 'description').length, path).toBeGreaterThan(20)
    expect.soft(html.match(/<h1[ >]/g)?.length, path).toBe(1)
    expect.soft(html, path).toContain('<noscript>')
  }
})

test('every page has a picture of its own for links to it', () => {
  const pictured = pages.filter(({ path }) => path !== '/404.html')
  const seen = new Set<string>()
  for (const { path, html } of pictured) {
    expect.soft(metaOf(html, 'twitter:card'), path).toBe('summary_large_image')
    expect.soft(metaOf(html, 'og:image:alt'), path).not.toBe('')
    const { pathname } = new URL(metaOf(html, 'og:image'), 'http://site')
    const file = readFileSync(join(dist, pathname))
    expect.soft(file.subarray(1, 4).toString(), path).toBe('PNG')
    expect.soft([file.readUInt32BE(16), file.readUInt32BE(20)], path).toEqual([1200, 630])
    seen.add(createHash('sha256').update(file).digest('hex'))
  }
  expect(seen.size).toBe(pictured.length)
})

test('the text of every step stands in its page', () => {
  for (const { id, content } of flows) {
    const words = Object.entries(content.steps)
    const whole = textOf(pages.find(({ path }) => path === `/flow/${id}`)?.html ?? '')
    expect.soft(whole, id).toContain(plain(content.intro))
    for (const [n, { title, caption, why, seenBy, notice, predict }] of words) {
      const path = `/flow/${id}/step/${n}`
      const text = textOf(pages.find((page) => page.path === path)?.html ?? '')
      const told = [title, caption, why, seenBy, notice, predict.question]
      const all = [
        ...told,
        ...predict.choices.map(({ text }) => text),
        ...words.map(([, other]) => other.caption),
      ]
      expect
        .soft(
          all.filter((one) => !text.includes(plain(one))),
          path,
        )
        .toEqual([])
      expect.soft(whole, id).toContain(plain(caption))
    }
  }
})

test('every link and every file that a page names is there, with the place it points at', () => {
  const known = new Map(pages.map((page) => [page.path, page]))
  const isFile = remembered((path) => {
    const file = join(dist, decodeURIComponent(path))
    return existsSync(file) && statSync(file).isFile()
  })
  // (One assertion for all: there are ten thousand links.)
  const broken = pages.flatMap(({ path, html }) => {
    const named = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
    const own = [...new Set(named)].filter((address) => !/^(?:https?:|data:|mailto:)/.test(address))
    const wrong = own.filter((address) => {
      const { pathname, hash } = new URL(address.replaceAll('&amp;', '&'), `http://site${path}`)
      const target = known.get(pathname.replace(/(.)\/$/, '$1'))
      const place = decodeURIComponent(hash.slice(1))
      if (!target) return !isFile(pathname)
      return place !== '' && !target.html.includes(` id="${place}"`)
    })
    return own.length > 5 ? wrong.map((address) => `${path} names ${address}`) : [`${path} names nothing`]
  })
  expect(broken).toEqual([])
})

function remembered(ask: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>()
  return (path) => {
    const answer = known.get(path) ?? ask(path)
    known.set(path, answer)
    return answer
  }
}

test('no built page takes what would be lost when its scripts come', () => {
  const controls = pages.flatMap(({ html }) => html.match(/<(?:input|textarea|select|button)\b[^>]*>/g) ?? [])
  const kinds = {
    pressed: controls.filter((one) => one.startsWith('<button')),
    chosen: controls.filter((one) => /^<select| type="(?:checkbox|radio|file|range)"/.test(one)),
  }
  const typed = controls.filter((one) => !kinds.pressed.includes(one) && !kinds.chosen.includes(one))
  expect(typed.length).toBeGreaterThan(1)
  for (const field of typed) expect(field).toMatch(/ readonly=""/)
  expect(kinds.chosen.length).toBeGreaterThan(10)
  for (const field of kinds.chosen) expect(field).toMatch(/ disabled=""/)
  expect(kinds.pressed.length).toBeGreaterThan(10)
  for (const button of kinds.pressed) expect(button).toMatch(/ (?:aria-disabled="true"|disabled="")/)
})
