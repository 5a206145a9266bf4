import { say } from '#panels/say.ts'

/**
 * The remaining life of a value in words: '58 s left', '59 min left', 'expired'. Both times are seconds since the epoch
 * on the run's clock. Whole units, rounded down, so that the text never promises more than there is.
 */
export function lifeText(expires: number, now: number): string {
  const left = Math.floor(expires - now)
  if (left <= 0) return say('life-over')
  if (left < 120) return say('life-s', { n: left })
  if (left < 7200) return say('life-min', { n: Math.floor(left / 60) })
  if (left < 172_800) return say('life-h', { n: Math.floor(left / 3600) })
  return say('life-d', { n: Math.floor(left / 86_400) })
}
