/** A scope list of RFC 6749 3.3: tokens of %x21, %x23-5B, %x5D-7E, one space between; undefined where it is malformed. */
export function parseScope(text: string): string[] | undefined {
  if (!/^[\x21\x23-\x5B\x5D-\x7E]+( [\x21\x23-\x5B\x5D-\x7E]+)*$/.test(text)) return undefined
  return [...new Set(text.split(' '))]
}
