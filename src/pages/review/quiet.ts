import { deviceStore } from '#pages/device-store.ts'

const aWhile = 12 * 3_600_000

const { change, use } = deviceStore<number>({
  key: 'tokenwalk.review-skipped',
  nothing: 0,
  isNothing: (since) => since === 0,
  write: String,
  read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
})

/** The offer of a review was skipped: it rests for half a day. `now` is milliseconds since 1970; 0 forgets it. */
export function quietSince(now: number): void {
  change(() => now)
}

/** The offer of a review rests. */
export function useQuiet(now: number): boolean {
  const since = use()
  return since <= now && now < since + aWhile
}
