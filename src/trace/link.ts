import { fromBase64url, textOf, toBase64url, utf8 } from '#protocol/bytes.ts'
import { isRecord } from '#protocol/json.ts'
import { parseObject } from '#protocol/jwt.ts'
import type { Run } from '#world/records.ts'
import { eventOf } from './link-event.ts'

/** The longest link that is opened (characters), and the most events a run may have. */
const longest = 200_000
const mostEvents = 500

/** A run as text for a URL fragment: base64url of JSON, with a plain NEXT shortened to 0. */
export function encodeRun(run: Run): string {
  const events = run.events.map((event) =>
    event.type === 'NEXT' && !event.edits && !event.times ? 0 : event,
  )
  return toBase64url(utf8(JSON.stringify({ ...run, events })))
}

/** The run of a link; undefined for whatever is damaged, too long or from another version. Nothing in it is trusted. */
export function decodeRun(text: string): Run | undefined {
  const bytes = text.length > longest ? undefined : fromBase64url(text)
  const json = bytes && textOf(bytes)
  const run = json === undefined ? undefined : runFrom(parseObject(json))
  return run && run.events.length <= mostEvents ? run : undefined
}

/** A run rebuilt from data of whatever origin: known members only; undefined where it is none. */
export function runFrom(raw: unknown): Run | undefined {
  if (!isRecord(raw) || raw.v !== 1 || typeof raw.flow !== 'string' || typeof raw.seed !== 'string')
    return undefined
  const { startedAt } = raw
  if (
    typeof startedAt !== 'number' ||
    !Number.isSafeInteger(startedAt) ||
    startedAt < 0 ||
    startedAt > 1e11
  ) {
    return undefined
  }
  const read = Array.isArray(raw.events) ? raw.events.map(eventOf) : [undefined]
  const events = read.filter((event) => event !== undefined)
  if (events.length < read.length) return undefined
  return { v: 1, flow: raw.flow, options: optionsOf(raw.options), seed: raw.seed, startedAt, events }
}

function optionsOf(raw: unknown): Run['options'] {
  const { variant, switches } = isRecord(raw) ? raw : {}
  const pairs = Object.entries(isRecord(switches) ? switches : {})
  return {
    ...(typeof variant === 'string' ? { variant } : {}),
    ...(pairs.length > 0 ? { switches: Object.fromEntries(pairs.filter(isTextPair)) } : {}),
  }
}

function isTextPair(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === 'string'
}
