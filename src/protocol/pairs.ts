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
  // URLSearchParams takes a leading `?` for punctuation; here it is part of the first name.
  return [...new URLSearchParams(`?${text}`)]
}

/** Encodes one component; a lone surrogate becomes U+FFFD, since encodeURIComponent would throw on it. */
export function encodeComponent(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Encodes pairs as a query or form body. A space becomes `%20`, which every form decoder accepts and people can read. */
export function encodeForm(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`).join('&')
}
