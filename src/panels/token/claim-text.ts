/** Claims whose number is a time: seconds since the epoch (RFC 7519 2, NumericDate). */
const times = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at'])

/** A member of a decoded JWT as JSON text: strings in their quotes, so that "1" and 1 stay apart. */
export function claimText(value: unknown): string {
  return JSON.stringify(value) ?? ''
}

/** The time that a claim names, as `Nov 21, 2026, 10:00:04 UTC`; undefined for other claims and impossible times. */
export function timeText(name: string, value: unknown, locale: string): string | undefined {
  if (!times.has(name) || typeof value !== 'number' || Math.abs(value) > 8.64e12) return undefined
  return `${clockOf(locale).format(new Date(value * 1000))} UTC`
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Kept for each language: to make one takes longer than all that a step shows. */
function clockOf(locale: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(locale) ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    })
  clocks.set(locale, clock)
  return clock
}
