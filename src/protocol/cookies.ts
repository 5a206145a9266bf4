import type { Pair } from './pairs.ts'

/** The pairs of a Cookie header (RFC 6265 4.2.1). */
export function parseCookies(line: string | undefined): Pair[] {
  if (!line) return []
  return line.split(';').map((part) => {
    const [name = '', ...value] = part.trim().split('=')
    return [name, value.join('=')] as const
  })
}
