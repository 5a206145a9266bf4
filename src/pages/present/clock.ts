/** A stop watch as a value, in ms; `now` is always handed in. */
export interface Clock {
  /** What had run when it was last started or stopped. */
  ran: number
  /** Since when it runs again; null while it stands. */
  since: number | null
  /** What had run when this flow began. */
  flowFrom: number
}

export const stopped: Clock = { ran: 0, since: null, flowFrom: 0 }

/** ms that have run at a moment. */
export function elapsed({ ran, since }: Clock, now: number): number {
  return since === null ? ran : ran + Math.max(0, now - since)
}

/** The watch, running; one that runs already is left alone. */
export function started(clock: Clock, now: number): Clock {
  return clock.since === null ? { ...clock, since: now } : clock
}

/** Stops a watch that runs, lets one that stands go on. */
export function toggled(clock: Clock, now: number): Clock {
  return clock.since === null ? started(clock, now) : { ...clock, ran: elapsed(clock, now), since: null }
}

/** The watch where another flow begins: the whole goes on, the flow's part starts anew. */
export function atNewFlow(clock: Clock, now: number): Clock {
  return { ...clock, flowFrom: elapsed(clock, now) }
}

/** Reads a watch of whatever origin; what is none has not begun. */
export function clockFrom(raw: unknown): Clock {
  const { ran, since, flowFrom } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<
    string,
    unknown
  >
  const ms = (value: unknown) => (typeof value === 'number' && value >= 0 && value < 1e14 ? value : undefined)
  return { ran: ms(ran) ?? 0, since: ms(since) ?? null, flowFrom: ms(flowFrom) ?? 0 }
}

/** `4:05`, or `1:04:05` after an hour. */
export function timeText(passed: number): string {
  const seconds = Math.floor(passed / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
