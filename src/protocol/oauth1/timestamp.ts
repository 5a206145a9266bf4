/** A positive integer, as RFC 5849 3.3 wants it; undefined for any other text. Seconds since the epoch. */
export function parseTimestamp(text: string): number | undefined {
  return /^[1-9]\d{0,11}$/.test(text) ? Number(text) : undefined
}
