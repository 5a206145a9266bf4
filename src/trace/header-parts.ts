import { isOAuthHeader, parseOAuthHeader } from '#protocol/oauth1/header.ts'
import { decodeForm, type Pair } from '#protocol/pairs.ts'

/** Name and secret of a Basic line, decoded twice (RFC 6749 2.3.1); [] for another scheme or a line that cannot be read. */
export function basicPair(line: string): Pair[] {
  const encoded = /^basic +([A-Za-z0-9+/=]+)$/i.exec(line)?.[1]
  if (encoded === undefined || encoded.length % 4 !== 0 || !/^[^=]*={0,2}$/.test(encoded)) return []
  const [id = '', ...secret] = atob(encoded).split(':')
  const decoded = (text: string) => decodeForm(`v=${text}`)[0]?.[1] ?? ''
  return [
    ['client_id', decoded(id)],
    ['client_secret', decoded(secret.join(':'))],
  ]
}

/** A challenge (RFC 9110 11.6.1): its scheme, then its parameters by their names in lower case. */
export function challengeParts(line: string): Pair[] {
  const [scheme = ''] = line.split(/\s/, 1)
  const said: readonly Pair[] = isOAuthHeader(line)
    ? (parseOAuthHeader(line) ?? [])
    : [...line.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g)].map(
        ([, name = '', quoted, bare = '']) => [name, quoted?.replace(/\\(.)/g, '$1') ?? bare],
      )
  return [['scheme', scheme], ...said.map(([name, value]) => [name.toLowerCase(), value] as const)]
}

/** The cookie of a Set-Cookie line, then its attributes in lower case; a flag has the value '' (RFC 6265 4.1). */
export function cookieParts(line: string): readonly [Pair, ...Pair[]] {
  const [first = '', ...attributes] = line.split(';').map((part) => {
    const [name = '', ...value] = part.trim().split('=')
    return [name, value.join('=')] as const
  })
  const none: Pair = ['', '']
  return [first || none, ...attributes.map(([name, value]) => [name.toLowerCase(), value] as const)]
}
