import { deviceStore } from '#pages/device-store.ts'
import { isRecord, parseJson } from '#protocol/json.ts'

/** The teacher's own lessons as lines of text, by a number that stands in addresses. */
export type OwnLines = Readonly<Record<string, string>>

/** The own lessons kept on this device. A line that cannot be read (any more) stays as it is. */
export const {
  now: linesNow,
  change: changeLines,
  use: useLines,
} = deviceStore<OwnLines>({
  key: 'tokenwalk.lessons',
  nothing: {},
  isNothing: (lines) => Object.keys(lines).length === 0,
  write: JSON.stringify,
  read: (text) => linesFrom(parseJson(text)),
})

/** Lines out of a parsed text; what is no line is left out, anything but an object is undefined. */
export function linesFrom(value: unknown): OwnLines | undefined {
  if (!isRecord(value)) return undefined
  return Object.fromEntries(Object.entries(value).filter(isLine))
}

function isLine(entry: [string, unknown]): entry is [string, string] {
  return /^[1-9]\d{0,3}$/.test(entry[0]) && typeof entry[1] === 'string'
}

/** A line with a number of its own among the others; one that is there already keeps its number. */
export function withLine(lines: OwnLines, line: string): { lines: OwnLines; key: string } {
  const there = Object.keys(lines).find((key) => lines[key] === line)
  return there === undefined ? withNewLine(lines, line) : { lines, key: there }
}

/** A line under a new number. */
export function withNewLine(lines: OwnLines, line: string): { lines: OwnLines; key: string } {
  const key = String(Math.max(0, ...Object.keys(lines).map(Number)) + 1)
  return { lines: { ...lines, [key]: line }, key }
}

/** Those that are here, and of the others each that is not here yet; under its own number, where that is free. */
export function mergeLines(here: OwnLines, brought: OwnLines): OwnLines {
  let lines = here
  for (const [key, line] of Object.entries(brought)) {
    const isFree = !Object.values(lines).includes(line) && !Object.hasOwn(lines, key)
    lines = isFree ? { ...lines, [key]: line } : withLine(lines, line).lines
  }
  return lines
}
