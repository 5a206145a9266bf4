/** A name and a value, in the order in which they stood on the wire. Repeats are kept: a repeat can be the fault. */
export type Pair = readonly [name: string, value: string]

/** The first value of a name, or undefined. Names are compared exactly. */
export function valueOf(pairs: readonly Pair[], name: string): string | undefined {
  return pairs.find(([key]) => key === name)?.[1]
}

/**
 * Decodes `application/x-www-form-urlencoded` text (RFC 6749 Appendix B): `+` is a space, bytes are UTF-8.
 * Broken escapes are kept as text; nothing is refused, so that a check can name what is wrong.
 */
export function decodeForm(text: string): Pair[] {
  try {
    if (text.isWellFormed()) return text.split('&').filter(Boolean).map(decodePair)
  } catch {
    // An escape is broken: the platform knows what is left of it.
  }
  // URLSearchParams takes one leading question mark for the mark before a query; here it is part of a name.
  return [...new URLSearchParams(text.startsWith('?') ? `?${text}` : text)]
}

/** The same as URLSearchParams at a third of the price. Throws where an escape is broken. */
function decodePair(pair: string): Pair {
  const at = pair.indexOf('=')
  return at < 0
    ? [decodeComponent(pair), '']
    : [decodeComponent(pair.slice(0, at)), decodeComponent(pair.slice(at + 1))]
}

function decodeComponent(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  return spaced.includes('%') ? decodeURIComponent(spaced) : spaced
}

/** Encodes one component; a lone surrogate becomes U+FFFD, since encodeURIComponent would throw on it. */
export function encodeComponent(text: string): string {
  if (unreserved.test(text)) return text
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Codes, tokens and most other values: nothing is to be encoded. */
const unreserved = /^[A-Za-z0-9\-._~]*$/

/** Encodes pairs as a query or form body. A space becomes `%20`, which every form decoder accepts and people can read. */
export function encodeForm(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`).join('&')
}
