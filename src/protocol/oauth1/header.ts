import type { Pair } from '#protocol/pairs.ts'
import { percentDecode, percentEncode } from './percent.ts'

const scheme = /^oauth(?:[ \t]|$)/i
// name="value", or nothing before a comma that is one too many; a realm may hold commas and escaped quotes (RFC 9110 11.5).
const parameter = /[ \t]*(?:([^\s="',]+)="((?:[^"\\]|\\.)*)")?[ \t]*(?:,|$)/y

/** Whether an Authorization line uses the OAuth scheme; scheme names are case-insensitive (RFC 5849 3.5.1). */
export function isOAuthHeader(line: string): boolean {
  return scheme.test(line)
}

/**
 * The decoded parameters of an `Authorization: OAuth …` line, `realm` included (RFC 5849 3.5.1); undefined where the
 * line is malformed. A trailing comma, which some libraries send, is let pass.
 */
export function parseOAuthHeader(line: string): Pair[] | undefined {
  if (!isOAuthHeader(line)) return undefined
  const pairs: Pair[] = []
  const text = line.slice('oauth'.length)
  for (let at = 0; at < text.length; ) {
    parameter.lastIndex = at
    const match = parameter.exec(text)
    if (match === null) return undefined
    at = parameter.lastIndex
    const [, name, value = ''] = match
    if (name === undefined) continue
    if (name === 'realm') pairs.push([name, value])
    else {
      const [decodedName, decodedValue] = [percentDecode(name), percentDecode(value)]
      if (!decodedName || decodedValue === undefined) return undefined
      pairs.push([decodedName, decodedValue])
    }
  }
  return pairs
}

/** Writes the parameters as an Authorization line (RFC 5849 3.5.1). A realm comes first and is not encoded (RFC 9110 11.5). */
export function oauthHeader(pairs: readonly Pair[], realm?: string): string {
  const parameters = pairs.map(([name, value]) => `${percentEncode(name)}="${percentEncode(value)}"`)
  return `OAuth ${[...(realm === undefined ? [] : [`realm="${realm}"`]), ...parameters].join(', ')}`
}
