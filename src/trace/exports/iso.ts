/** Seconds since the epoch as ISO 8601: `2026-09-21T13:33:20.000Z`. */
export function iso(seconds: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: it writes the world's time, and reads no clock.
  return new Date(seconds * 1000).toISOString()
}
