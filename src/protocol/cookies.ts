import type { Pair } from './pairs.ts'

/** The pairs of a Cookie header (RFC 6265 4.2.1). */
export function parseCookies(line: string | undefined): Pair[] {
  if (!line) return []
  return line.split(';').map((part) => {
    const pair = part.trim()
    const at = pair.indexOf('=')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
}
