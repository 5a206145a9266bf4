import { say } from '#panels/say.ts'

/**
 * The remaining life of a value in words: '58 s left', '59 min left', 'expired'. Both times are seconds since the epoch
 * on the run's clock. Whole units, rounded down, so that the text never promises more than there is.
 */
export function lifeText(expires: number, now: number): string {
  return textOf(expires, now, 'life')
}

/** The same where there is little room: '58 s', '59 min'. */
export function shortLifeText(expires: number, now: number): string {
  return textOf(expires, now, 'life-short')
}

/** What is left of a life, 0 to 1; all of it where a value says that it was born later than now. */
export function lifeShare(born: number, expires: number, now: number): number {
  if (expires <= now) return 0
  return Math.min(1, (expires - now) / Math.max(1, expires - born))
}

function textOf(expires: number, now: number, form: 'life' | 'life-short'): string {
  const left = Math.floor(expires - now)
  if (left <= 0) return say('life-over')
  if (left < 120) return say(`${form}-s`, { n: left })
  if (left < 7200) return say(`${form}-min`, { n: Math.floor(left / 60) })
  if (left < 172_800) return say(`${form}-h`, { n: Math.floor(left / 3600) })
  return say(`${form}-d`, { n: Math.floor(left / 86_400) })
}
