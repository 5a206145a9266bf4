import { fromBase64url, textOf, toBase64url, utf8 } from '#protocol/bytes.ts'
import { sha256Base64url } from '#protocol/hashes.ts'
import { parseJson } from '#protocol/json.ts'
import { codeOf, shownOf } from './code-of.ts'
import type { Lesson, LessonItem } from './lesson.ts'
import { limits } from './limits.ts'

/** The edition of the format; a line of another one is not read. */
const version = 'TW1'

/** What a line brought: a lesson, and how many of its items this edition does not have; or why there is none. */
export type Read = { lesson: Lesson; missing: number } | { fault: 'none' | 'version' | 'damaged' }

/** A lesson as one line of text that stands in an address as it is: `TW1.<base64url of JSON>.<6 characters that check it>`. */
export function encodeLesson({ title, items }: Lesson): string {
  const rows = items.map(({ minutes, shows, note, dropWhenLate }) => {
    const code = codeOf(shows)
    if (dropWhenLate) return [minutes, code, note, 1]
    return note === '' ? [minutes, code] : [minutes, code, note]
  })
  const body = toBase64url(utf8(JSON.stringify([title, rows])))
  return `${version}.${body}.${checkOf(body)}`
}

/** Reads a line, or a link that carries one, as a mail may have broken it into several. Nothing in it is trusted; it never throws. */
export function decodeLesson(text: string): Read {
  if (text.length > limits.line * 2) return { fault: 'damaged' }
  const bare = text.replace(/\s+/g, '')
  const line = /(?:[#?&]set=|\/set\/)([^&#?]*)/.exec(bare)?.[1] ?? bare
  if (line === '') return { fault: 'none' }
  const [, edition, body = '', check] =
    /^(TW\d{1,3})\.([A-Za-z0-9_-]*)(?:\.([A-Za-z0-9_-]*))?$/.exec(line) ?? []
  if (edition === undefined) return { fault: /^TW\d/.test(line) ? 'damaged' : 'none' }
  if (edition !== version) return { fault: 'version' }
  if (check !== checkOf(body) || line.length > limits.line) return { fault: 'damaged' }
  const bytes = fromBase64url(body)
  const json = bytes && textOf(bytes)
  return (json === undefined ? undefined : lessonFrom(parseJson(json))) ?? { fault: 'damaged' }
}

function checkOf(body: string): string {
  return sha256Base64url(body).slice(0, 6)
}

function lessonFrom(raw: unknown): Extract<Read, { lesson: Lesson }> | undefined {
  if (!Array.isArray(raw) || raw.length !== 2) return undefined
  const [title, rows] = raw as unknown[]
  if (typeof title !== 'string' || title.length > limits.title) return undefined
  if (!Array.isArray(rows) || rows.length > limits.items) return undefined
  const items = rows.map(itemFrom)
  if (items.includes(undefined)) return undefined
  const here = items.filter((item) => typeof item === 'object')
  return { lesson: { title, items: here }, missing: items.length - here.length }
}

function itemFrom(raw: unknown): LessonItem | 'missing' | undefined {
  if (!Array.isArray(raw) || raw.length < 2 || raw.length > 4) return undefined
  const [minutes, code, note = '', drop = 0] = raw as unknown[]
  if (typeof minutes !== 'number' || !Number.isSafeInteger(minutes)) return undefined
  if (minutes < 1 || minutes > limits.minutes) return undefined
  if (typeof code !== 'string' || typeof note !== 'string' || note.length > limits.note) return undefined
  if (drop !== 0 && drop !== 1) return undefined
  const shows = shownOf(code)
  return typeof shows === 'object' ? { minutes, shows, note, dropWhenLate: drop === 1 } : shows
}
