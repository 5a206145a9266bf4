import type { Pair } from '#protocol/pairs.ts'
import { percentEncode } from './percent.ts'

/** One parameter on its way into the base string. */
interface BaseParameter {
  name: string
  value: string
  /** `name=value`, both encoded once: how it stands in the normalised list. */
  encoded: string
}

/** The signature base string and every piece that it is made of, for a person who wants to see why a signature fits. */
export interface BaseString {
  /** In upper case (RFC 5849 3.4.1.1). */
  method: string
  /** `https://api.skyalbum.example/v1/photos` (RFC 5849 3.4.1.2). */
  uri: string
  /** Sorted; without `oauth_signature` and `realm` (RFC 5849 3.4.1.3). */
  parameters: readonly BaseParameter[]
  /** The parameters joined with `&`, not yet encoded for the second time. */
  normalized: string
  /** METHOD & encoded URI & encoded list: what is signed. */
  text: string
}

/**
 * Builds the base string of a request (RFC 5849 3.4.1). `url` is absolute; its query is not read here: hand in all
 * parameters, decoded, from query, header and form body (see `signedParameters`).
 */
export function baseString(method: string, url: string, pairs: readonly Pair[]): BaseString {
  const parameters = pairs
    .filter(([name]) => name !== 'oauth_signature')
    .map(([name, value]) => ({ name, value, key: percentEncode(name), encoded: percentEncode(value) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.encoded, b.encoded))
    .map(({ name, value, key, encoded }) => ({ name, value, encoded: `${key}=${encoded}` }))
  const uri = baseUri(url)
  const normalized = parameters.map(({ encoded }) => encoded).join('&')
  const upper = method.toUpperCase()
  return {
    method: upper,
    uri,
    parameters,
    normalized,
    text: [upper, uri, normalized].map(percentEncode).join('&'),
  }
}

const defaultPorts: Readonly<Record<string, string>> = { http: ':80', https: ':443' }

/**
 * The base string URI (RFC 5849 3.4.1.2): scheme and host in lower case, the port only where it is not the default one,
 * the path as it was sent, no query and no fragment.
 */
export function baseUri(url: string): string {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/.exec(url)
  const scheme = (match?.[1] ?? '').toLowerCase()
  const host = (match?.[2] ?? '').toLowerCase()
  const port = defaultPorts[scheme]
  const shown = port !== undefined && host.endsWith(port) ? host.slice(0, -port.length) : host
  return `${scheme}://${shown}${match?.[3] || '/'}`
}

/** By byte value: the encoded texts are ASCII, where code units and bytes are the same (RFC 5849 3.4.1.3.2). */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
